import { eastAsianWidth } from "get-east-asian-width";

/** prettier's printWidth for generated code. */
export const LINE_WIDTH = 120;

const ASCII = /^[\x20-\x7e]*$/;
const EMOJI = /\p{Emoji}\ufe0f|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?/gu;
const MARK = /[\p{Mn}\p{Me}]/u;

/** Columns a text takes, as prettier counts: two for an emoji or a wide character, none for a mark on another. */
export function columns(text: string): number {
  if (ASCII.test(text)) return text.length;
  let sum = 0;
  for (const char of text.replace(EMOJI, "字")) {
    if (!MARK.test(char)) sum += eastAsianWidth(char.codePointAt(0) ?? 0);
  }
  return sum;
}
