/** Mappings and lists of lines. */
import { CODE, codeAt, type Cursor, endLine, enter, nextIndent, OTHER_FORM, skipSpaces } from "./cursor.ts";
import { isFlow, readFlow, readKey, readScalar, startsKey } from "./flow.ts";
import { setKey, type Mapping } from "./keys.ts";

const MINUS = 45;

/** A mapping or a list whose lines begin at the cursor and are `indent` further in. */
export function readBlock(cursor: Cursor, indent: number): unknown {
  return isItem(cursor, indent) ? readLines(cursor, indent) : readMap(cursor, indent);
}

function isItem({ text, at }: Cursor, indent: number): boolean {
  return text.charCodeAt(at + indent) === MINUS && text.charCodeAt(at + indent + 1) === CODE.space;
}

function readMap(cursor: Cursor, indent: number): Mapping {
  const values: Mapping = {};
  enter(cursor);
  do {
    cursor.at += indent;
    const key = readKey(cursor, false);
    setKey(values, key, readValue(cursor, indent));
  } while (hasNext(cursor, indent));
  cursor.depth--;
  return values;
}

function readLines(cursor: Cursor, indent: number): unknown[] {
  const values: unknown[] = [];
  enter(cursor);
  do {
    if (!isItem(cursor, indent)) throw OTHER_FORM;
    values.push(readItem(cursor, indent));
  } while (hasNext(cursor, indent));
  cursor.depth--;
  return values;
}

/** `- value`, or `- key: value` with the mapping's other lines below it. */
function readItem(cursor: Cursor, indent: number): unknown {
  const { at: line } = cursor;
  const inner = indent + "- ".length;
  cursor.at = line + inner;
  const isMap = startsKey(cursor);
  cursor.at = isMap ? line : line + inner - 1;
  return isMap ? readMap(cursor, inner) : readInline(cursor, indent);
}

/** Whether the next line goes on; what is still further in went on with a value that has ended. */
function hasNext(cursor: Cursor, indent: number): boolean {
  const next = nextIndent(cursor);
  if (next > indent) throw OTHER_FORM;
  return next === indent;
}

/** What stands behind a key: on its line, or on lines further in. */
function readValue(cursor: Cursor, indent: number): unknown {
  const { at } = cursor;
  skipSpaces(cursor);
  const code = codeAt(cursor);
  cursor.at = at;
  if (code !== CODE.newline && code !== CODE.hash) return readInline(cursor, indent);
  endLine(cursor);
  const inner = nextIndent(cursor);
  if (inner <= indent) throw OTHER_FORM; // nothing at all, or a list that is no further in
  if (!isFlow(cursor.text.charCodeAt(cursor.at + inner))) return readBlock(cursor, inner);
  cursor.at += inner;
  const value = readFlow(cursor, indent);
  endLine(cursor);
  return value;
}

function readInline(cursor: Cursor, indent: number): unknown {
  if (codeAt(cursor) !== CODE.space) throw OTHER_FORM;
  skipSpaces(cursor);
  const value = isFlow(codeAt(cursor)) ? readFlow(cursor, indent) : readScalar(cursor, false);
  endLine(cursor);
  return value;
}
