/** Behind what one program printed of several. */
export const END = "\0";
