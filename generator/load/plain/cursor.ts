import { MAX_DEPTH } from "../parser.ts";

/** A place in a text that is read once, from its beginning to its end. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Mappings and lists that it is in. */
  depth: number;
}

/** What is thrown at a text of another form: no error, another parser's work. */
export const OTHER_FORM = Symbol("another form");

/** At the beginning of a mapping or a list. */
export function enter(cursor: Cursor): void {
  if (++cursor.depth > MAX_DEPTH) throw OTHER_FORM;
}

export const CODE = {
  newline: 10,
  space: 32,
  quote: 34,
  hash: 35,
  apostrophe: 39,
  comma: 44,
  colon: 58,
  openList: 91,
  closeList: 93,
  openMap: 123,
  closeMap: 125,
} as const;

export function codeAt({ text, at }: Cursor): number {
  return text.charCodeAt(at); // NaN at the end
}

export function skipSpaces(cursor: Cursor): void {
  while (codeAt(cursor) === CODE.space) cursor.at++;
}

/** What stands behind a value on its line: nothing, or a comment. Moves to the next line. */
export function endLine(cursor: Cursor): void {
  const before = cursor.at;
  skipSpaces(cursor);
  const { text, at } = cursor;
  const code = codeAt(cursor);
  if (code === CODE.newline) cursor.at++;
  else if (at >= text.length) return;
  else if (code === CODE.hash && (at > before || text.charCodeAt(at - 1) === CODE.newline)) skipComment(cursor);
  else throw OTHER_FORM;
}

function skipComment(cursor: Cursor): void {
  const end = cursor.text.indexOf("\n", cursor.at);
  cursor.at = end < 0 ? cursor.text.length : end + 1;
}

/** Spaces, line ends and comments between the parts of a `{ … }` that stands on lines further in than `indent`. */
export function skipGap(cursor: Cursor, indent: number): void {
  for (;;) {
    const before = cursor.at;
    skipSpaces(cursor);
    const code = codeAt(cursor);
    if (code === CODE.hash && cursor.at > before) skipComment(cursor);
    else if (code === CODE.newline) cursor.at++;
    else return;
    if (indentOf(cursor) <= indent) throw OTHER_FORM;
  }
}

/** How far in the first line is, from here on, that says something; the cursor is at its beginning. -1 behind the last. */
export function nextIndent(cursor: Cursor): number {
  for (;;) {
    const { at: start } = cursor;
    if (start >= cursor.text.length) return -1;
    skipSpaces(cursor);
    const code = codeAt(cursor);
    if (code === CODE.hash) skipComment(cursor);
    else if (code === CODE.newline) cursor.at++;
    else {
      const indent = cursor.at - start;
      const isEnd = cursor.at >= cursor.text.length;
      cursor.at = start;
      return isEnd ? -1 : indent;
    }
  }
}

function indentOf({ text, at }: Cursor): number {
  let end = at;
  while (text.charCodeAt(end) === CODE.space) end++;
  return text.charCodeAt(end) === CODE.newline ? Infinity : end - at;
}
