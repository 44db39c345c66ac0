/** Secrets that nobody has seen before, known by what stands around them. */

const NAMES = /\b(?:sign|session|access_token|refresh_token|client_secret)/gi;

/** Behind a name in a query or a form. */
const FORM_VALUE = /=[^\s&"'<>]+/y;

/** Behind a name in JSON, and in JSON that is a text of JSON. */
const JSON_COLON = /(\\*)"\s*:\s*\1"/y;

/** A JSON parser's message shows a piece of what it read. */
const PIECE = /, (?:\.{3})?"/;
const PIECE_END = /"(?:\.{3})?$/;
const PARSER = " is not valid JSON";

/** Tells where they stand in a text. */
export function findNamed(text: string, found: (from: number, to: number) => void): void {
  const end = text.lastIndexOf(PARSER);
  const piece = end > 0 && PIECE_END.test(text.slice(0, end).slice(-4)) ? text.search(PIECE) : -1;
  if (piece >= 0 && piece < end) found(piece + 2, end);
  NAMES.lastIndex = 0;
  for (let name = NAMES.exec(text); name; name = NAMES.exec(text)) {
    const [from, to] = valueBehind(text, name.index, NAMES.lastIndex);
    if (from === to) continue;
    found(from, to);
    NAMES.lastIndex = to;
  }
}

function valueBehind(text: string, name: number, behind: number): readonly [from: number, to: number] {
  FORM_VALUE.lastIndex = JSON_COLON.lastIndex = behind;
  if (FORM_VALUE.test(text)) return [behind + 1, FORM_VALUE.lastIndex];
  const marks = JSON_COLON.exec(text)?.[1]?.length;
  if (marks === undefined || text[name - 1] !== '"' || backslashes(text, name - 1) < marks) return [0, 0];
  const from = JSON_COLON.lastIndex;
  return [from, quotedEnd(text, from, marks)];
}

/** Up to the quote that ends a text, or to the end of what was shown. */
function quotedEnd(text: string, from: number, marks: number): number {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (backslashes(text, quote) >= marks) return quote - marks;
  }
  return text.length;
}

/** How many stand in front. */
function backslashes(text: string, at: number): number {
  let first = at;
  while (text[first - 1] === "\\") first--;
  return at - first;
}
