/** C0, C1, line separators and direction marks: none may reach a terminal or a heading. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** Any text on one line. */
export function flat(text: string): string {
  return text.replace(CONTROLS, " ").trim();
}
