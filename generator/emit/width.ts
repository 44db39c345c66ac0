/** prettier's printWidth for generated code. */
export const LINE_WIDTH = 120;
