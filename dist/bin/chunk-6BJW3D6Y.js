// generator/emit/width.ts
import { eastAsianWidth } from "get-east-asian-width";
var LINE_WIDTH = 120;
var ASCII = /^[\x20-\x7e]*$/;
var EMOJI = new RegExp("\\p{Emoji}\\ufe0f|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?", "gu");
var MARK = /[\p{Mn}\p{Me}]/u;
function columns(text) {
  if (ASCII.test(text)) return text.length;
  let sum = 0;
  for (const char of text.replace(EMOJI, "字")) {
    if (!MARK.test(char)) sum += eastAsianWidth(char.codePointAt(0) ?? 0);
  }
  return sum;
}

export {
  LINE_WIDTH,
  columns
};
