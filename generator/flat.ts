/**
 * What may not reach a terminal, a heading or a comment: what would leave its line, steer the terminal, turn the direction
 * of what follows, hide in a text, or is no character.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]+/gu;

/** Any text on one line. */
export function flat(text: string): string {
  return text.replace(UNPRINTABLE, " ").trim();
}

/** The text with each character that `flat` takes away written as `by` says. */
export function replaceUnprintable(text: string, by: (char: string) => string): string {
  return text.replace(UNPRINTABLE, (run) => Array.from(run, by).join(""));
}
