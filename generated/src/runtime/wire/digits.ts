import { Buffer } from "node:buffer";
import { isDigit } from "./exact-json.js";
import { parseJson } from "./json-text.js";
import { quote } from "./quote.js";
import type { Tree } from "./tree.js";

/**
 * The tree of `parseJson` with texts in place of the numbers whose digits a double changes: `1.10`, `1e2`, or more than it
 * holds. `undefined` when there are none.
 */
export function parseDigits(bytes: Uint8Array): unknown {
  const json = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const spans = findDigits(json);
  return spans.length === 0 ? undefined : parseJson(Buffer.from(quote(json, spans)));
}

/** The first of two trees that differ in no more than digits, its texts replaced by those of the second. */
export function withTextsOf<T>(tree: T, other: unknown): T {
  const open: [unknown, unknown][] = [[tree, other]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [node, twin] = pair;
    if (!isNode(node) || !isNode(twin)) continue;
    for (const name of Object.keys(node)) {
      const value = node[name];
      if (typeof value === "object") open.push([value, twin[name]]);
      else if (typeof value === "string" && typeof twin[name] === "string") node[name] = twin[name];
    }
  }
  return tree;
}

function isNode(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;

/** Start and end offsets, flattened, of the numbers whose digits a double changes. */
function findDigits(json: Buffer): number[] {
  const spans: number[] = [];
  for (let at = 0; at < json.length; at++) {
    if (json[at] === QUOTE) at = endOfString(json, at);
    if (!isDigit(json[at]!) && json[at] !== MINUS) continue;
    const start = at;
    while (isDigit(json[++at]!));
    if (!isOfNumber(json[at])) continue;
    while (isOfNumber(json[++at]));
    const number = json.toString("latin1", start, at);
    if (String(Number(number)) !== number) spans.push(start, at);
  }
  return spans;
}

/** The offset of the quote that ends a string. */
function endOfString(json: Buffer, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}

const REST = new Set(Buffer.from("0123456789.eE+-"));

/** Whether a byte can follow on the digits that a number begins with. */
function isOfNumber(byte: number | undefined): boolean {
  return REST.has(byte as number);
}
