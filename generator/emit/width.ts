import { eastAsianWidth } from "get-east-asian-width";

/** prettier's printWidth for generated code. */
export const LINE_WIDTH = 120;

const ASCII = /^[\x20-\x7f]*$/;

/** Keycaps; and what is joined, selected or toned: no digit, and no letter of a flag. */
const EMOJI =
  /[#*\d]\ufe0f?\u20e3|(?![#*\d]|\p{RI})(?:\p{Emoji}[\ufe0f\p{EMod}]?(?:\u200d\p{Emoji}[\ufe0f\p{EMod}]?)+|\p{Emoji}\ufe0f|\p{EBase}\p{EMod}?)/gu;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cc}]/u;

/** Columns a text takes, as prettier counts: two for an emoji or a wide character, none for marks on others and controls. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  let sum = 0;
  for (const char of text.replace(EMOJI, "字")) {
    if (!NO_WIDTH.test(char)) sum += eastAsianWidth(char.codePointAt(0) ?? 0);
  }
  return sum;
}
