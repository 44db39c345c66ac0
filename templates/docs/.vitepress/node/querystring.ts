/** As Node's: `encodeURIComponent`, which leaves the same characters alone. */
export const escape = encodeURIComponent;
