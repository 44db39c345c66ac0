import { CODE, codeAt, type Cursor, OTHER_FORM } from "./cursor.ts";

/** What no plain text begins with, or none of those that are read here. */
const MARKS = new Set(Array.from(" \n?:-,[]{}#&*!|>'\"%@`", (mark) => mark.charCodeAt(0)));

const FLOW_MARKS = new Set(Array.from(",[]{}", (mark) => mark.charCodeAt(0)));

const MINUS = 45;
const DOT = 46;

const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** What else is no text to YAML, or to one of its parsers. */
const ODD = /^(?:0[ox][\da-f]*|[-+]?\.(?:inf|nan)|~|null|true|false)$/i;

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Whether a plain text begins as a number or a word of YAML does. */
const BEGINS_ODDLY = /^[-+.~\dnNtTfF]/;

export type ScalarValue = string | number | boolean | null;

/** What a text without quotes means: a number, a word of YAML's, or itself. */
export function plainScalar(source: string): ScalarValue {
  if (!BEGINS_ODDLY.test(source)) return source;
  const word = WORDS.get(source);
  if (word !== undefined) return word;
  if (DECIMAL.test(source)) return Number(source);
  if (ODD.test(source)) throw OTHER_FORM;
  return source;
}

/** Where a text without quotes ends: before `: `, ` #` and the line's end, and within `{ … }` before what parts it. */
export function plainEnd({ text, at }: Cursor, isInFlow: boolean): number {
  if (!mayBegin(text, at)) throw OTHER_FORM;
  for (let end = at; ; end++) {
    const code = text.charCodeAt(end);
    if (code === CODE.newline || end >= text.length) return trimmed(text, at, end);
    if (code === CODE.colon && isEndOfKey(text, end, isInFlow)) return end;
    if (code === CODE.hash && text.charCodeAt(end - 1) === CODE.space) return trimmed(text, at, end);
    if (!isInFlow) continue;
    if (code === CODE.comma || code === CODE.closeList || code === CODE.closeMap) return trimmed(text, at, end);
    if (code === CODE.openList || code === CODE.openMap) throw OTHER_FORM;
  }
}

/** Neither a mark of YAML nor the `...` or `---` that ends a document. */
function mayBegin(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (first === MINUS) {
    const next = text.charCodeAt(at + 1);
    return next >= MINUS && !FLOW_MARKS.has(next) && !text.startsWith("---", at);
  }
  return first >= 0 && !MARKS.has(first) && !(first === DOT && text.startsWith("...", at));
}

function isEndOfKey(text: string, colon: number, isInFlow: boolean): boolean {
  const next = text.charCodeAt(colon + 1);
  if (isInFlow && FLOW_MARKS.has(next)) throw OTHER_FORM;
  return next === CODE.space || next === CODE.newline || colon + 1 >= text.length;
}

function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === CODE.space) last--;
  return last;
}

export function isQuote(code: number): boolean {
  return code === CODE.quote || code === CODE.apostrophe;
}

/** A text in quotes, on one line. */
export function quotedScalar(cursor: Cursor): string {
  const { text, at: start } = cursor;
  const isSingle = codeAt(cursor) === CODE.apostrophe;
  cursor.at = quoteEnd(text, start, isSingle) + 1;
  const source = text.slice(start, cursor.at);
  if (source.includes("\n")) throw OTHER_FORM;
  if (isSingle) return source.slice(1, -1).replaceAll("''", "'");
  return source.includes("\\") ? unescaped(source) : source.slice(1, -1);
}

function quoteEnd(text: string, start: number, isSingle: boolean): number {
  const mark = isSingle ? "'" : '"';
  let end = text.indexOf(mark, start + 1);
  while (end >= 0 && isSingle && text[end + 1] === mark) end = text.indexOf(mark, end + 2);
  while (end >= 0 && !isSingle && isEscaped(text, end)) end = text.indexOf(mark, end + 1);
  if (end < 0) throw OTHER_FORM;
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before--;
  return (at - before) % 2 === 1;
}

/** @throws what JSON does not know, and YAML may */
function unescaped(source: string): string {
  return JSON.parse(source) as string;
}
