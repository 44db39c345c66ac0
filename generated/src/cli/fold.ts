import { columns } from "./text.js";

/** A Chinese character with what must not stand alone behind or before it, a word of other letters, or blanks. */
const PIECE =
  /[（《“‘【「]*(?:\p{Script=Han}|[\u3000-\u303f\uff00-\uffef])[，。；：、？！）》”’】」…～]*|\s+|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+|\S/gu;

/** A text as lines no wider than that. Chinese breaks between characters, other text between words, and a longer word anywhere. */
export function fold(text: string, width: number): string[] {
  if (columns(text) <= width) return [text];
  const folded: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of pieces(text, width)) {
    const wide = columns(piece);
    if (used + wide > width) {
      folded.push(line.trimEnd());
      line = "";
      used = 0;
      if (piece.trim() === "") continue;
    }
    line += piece;
    used += wide;
  }
  return [...folded, line.trimEnd()].filter((one) => one !== "");
}

function pieces(text: string, width: number): string[] {
  const all = text.match(PIECE) ?? [];
  return all.flatMap((piece) => (columns(piece) <= width ? [piece] : cut(piece, width)));
}

/** Pieces of a word that is wider than a line. */
function cut(word: string, width: number): string[] {
  const parts = [""];
  let used = 0;
  for (const char of word) {
    const wide = columns(char);
    if (used + wide > width) {
      parts.push("");
      used = 0;
    }
    parts[parts.length - 1] += char;
    used += wide;
  }
  return parts.filter((part) => part !== "");
}
