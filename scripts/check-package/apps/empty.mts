// What the compiler costs by itself.
export const request = 12312;
