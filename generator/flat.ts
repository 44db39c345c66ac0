/**
 * What may not reach a terminal, a heading or a comment: what would leave its line, steer the terminal, turn the direction
 * of what follows, hide in a text, or is no character.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]+/gu;

/** Letters, characters and marks of nearly every text, which is soon looked through for them. */
const PRINTABLE = /^[\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Any text on one line. */
export function flat(text: string): string {
  return (PRINTABLE.test(text) ? text : text.replace(UNPRINTABLE, " ")).trim();
}

/** The text with each character that `flat` takes away written as `by` says. */
export function replaceUnprintable(text: string, by: (char: string) => string): string {
  return PRINTABLE.test(text) ? text : text.replace(UNPRINTABLE, (run) => Array.from(run, by).join(""));
}
