/** `{ key: value }` and `[value, value]`. */
import { CODE, codeAt, type Cursor, enter, OTHER_FORM, skipGap, skipSpaces } from "./cursor.ts";
import { setKey, type Mapping } from "./keys.ts";
import { isQuote, plainEnd, plainScalar, quotedScalar, type ScalarValue } from "./scalar.ts";

export function isFlow(code: number): boolean {
  return code === CODE.openMap || code === CODE.openList;
}

/** @param indent how far in the block is that it stands in: its own lines are further in */
export function readFlow(cursor: Cursor, indent: number): unknown {
  return codeAt(cursor) === CODE.openMap ? readMap(cursor, indent) : readList(cursor, indent);
}

function readMap(cursor: Cursor, indent: number): Mapping {
  const values: Mapping = {};
  readItems(cursor, indent, CODE.closeMap, () => {
    const key = readKey(cursor, true);
    if (codeAt(cursor) !== CODE.space) throw OTHER_FORM;
    skipSpaces(cursor);
    setKey(values, key, readValue(cursor, indent));
  });
  return values;
}

function readList(cursor: Cursor, indent: number): unknown[] {
  const values: unknown[] = [];
  readItems(cursor, indent, CODE.closeList, () => {
    values.push(readValue(cursor, indent));
  });
  return values;
}

function readItems(cursor: Cursor, indent: number, close: number, readItem: () => void): void {
  enter(cursor);
  cursor.at++;
  skipGap(cursor, indent);
  while (codeAt(cursor) !== close) {
    readItem();
    skipGap(cursor, indent);
    if (codeAt(cursor) === CODE.comma) {
      cursor.at++;
      skipGap(cursor, indent);
    } else if (codeAt(cursor) !== close) throw OTHER_FORM;
  }
  cursor.at++;
  cursor.depth--;
}

/** YAML looks no further for a key's colon. */
const MAX_KEY = 1_000;

/** Whether what begins here is the key of a line. */
export function startsKey(cursor: Cursor): boolean {
  const code = codeAt(cursor);
  if (code === CODE.space || isFlow(code)) return false;
  if (isQuote(code)) quotedScalar(cursor);
  else readPlain(cursor, false);
  return codeAt(cursor) === CODE.colon;
}

/** A key with its colon. */
export function readKey(cursor: Cursor, isInFlow: boolean): string {
  const { at } = cursor;
  const isQuoted = isQuote(codeAt(cursor));
  const key = isQuoted ? quotedScalar(cursor) : readPlain(cursor, isInFlow);
  const isKey = codeAt(cursor) === CODE.colon && cursor.at - at <= MAX_KEY;
  if (!isKey || (!isQuoted && key.endsWith(" "))) throw OTHER_FORM;
  cursor.at++;
  return key;
}

function readPlain(cursor: Cursor, isInFlow: boolean): string {
  const { text, at } = cursor;
  cursor.at = plainEnd(cursor, isInFlow);
  return text.slice(at, cursor.at);
}

function readValue(cursor: Cursor, indent: number): unknown {
  const code = codeAt(cursor);
  return isFlow(code) ? readFlow(cursor, indent) : readScalar(cursor, true);
}

/** A value that is neither a mapping nor a list, and no key. */
export function readScalar(cursor: Cursor, isInFlow: boolean): ScalarValue {
  const isQuoted = isQuote(codeAt(cursor));
  const value = isQuoted ? quotedScalar(cursor) : plainScalar(readPlain(cursor, isInFlow));
  if (codeAt(cursor) === CODE.colon) throw OTHER_FORM;
  return value;
}
