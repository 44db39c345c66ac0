/** Where a sample needs a file. */
export const FILE = "image.png";
