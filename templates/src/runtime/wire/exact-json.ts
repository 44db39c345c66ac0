import { Buffer } from "node:buffer";
import { quote } from "./quote.js";
import { utf8Text } from "./utf8-text.js";

/**
 * Parses UTF-8 JSON like `JSON.parse`, except that an integer (no fraction, no exponent) outside ±(2^53 - 1) comes
 * back as a string of its very digits: `{"id":12345678901234567890,"n":1}` gives `{ id: "12345678901234567890", n: 1 }`.
 * A leading byte order mark is skipped, bytes that are not UTF-8 become U+FFFD, and malformed JSON throws the
 * `SyntaxError` of `JSON.parse`.
 *
 * Cost: decoding plus `JSON.parse`, plus a look at every 16th byte, plus one copy if there is anything to keep exact.
 * Always linear in the input; only a string that itself begins like `":12345678901234567890,` costs a second parse.
 */
export function parseExact(bytes: Uint8Array): unknown {
  const json = withoutByteOrderMark(bytes);
  // A quote put inside a string ends that string in front of a digit, which is never valid JSON. So a wrong guess
  // about being outside a string cannot go unnoticed: if the quoted text parses, every guess was right.
  for (const guess of [true, false]) {
    const spans = findUnsafeIntegers(json, guess);
    if (spans.length === 0) break;
    try {
      return JSON.parse(quote(json, spans));
    } catch {
      // A guess was wrong, or the text is malformed.
    }
  }
  return JSON.parse(utf8Text(json));
}

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const CLOSE_BRACE = 0x7d;
/** What stands before the first and after the last byte: no byte. */
const EDGE = 0x100;

/** Digits of `Number.MAX_SAFE_INTEGER`: no shorter integer is unsafe, and no unsafe one fits between two probes. */
const STRIDE = 16;

/**
 * Start and end offsets, flattened, of the unsafe integers that are JSON values. With `guess`, a number behind `":` is
 * taken to be outside a string, which is wrong only for a string that begins with a colon; see `parseExact`.
 */
function findUnsafeIntegers(json: Buffer, guess: boolean): number[] {
  const spans: number[] = [];
  let outside = 0; // An offset up to which strings have been told apart, itself outside any.
  for (let probe = 0; probe < json.length; probe += STRIDE) {
    if (!isDigit(json[probe]!)) continue;
    let start = probe;
    while (isDigit(byteAt(json, start - 1))) start--;
    if (!isDigit(byteAt(json, start + STRIDE - 1))) continue; // Too short, without a walk to its end.
    let end = probe + 1;
    while (isDigit(byteAt(json, end))) end++;
    probe = lastProbeBefore(end);
    if (!isUnsafe(json, start, end)) continue;
    if (byteAt(json, start - 1) === MINUS) start--;
    if (!standsAsValue(json, start, end)) continue;
    outside = guess && seemsToFollowKey(json, start) ? start : leaveStrings(json, outside, start);
    if (outside === start) spans.push(start, end);
    else probe = lastProbeBefore(outside);
  }
  return spans;
}

function lastProbeBefore(offset: number): number {
  return offset - 1 - ((offset - 1) % STRIDE);
}

function byteAt(json: Buffer, index: number): number {
  return index >= 0 && index < json.length ? json[index]! : EDGE;
}

export function isDigit(byte: number): boolean {
  return (byte ^ ZERO) < 10; // One comparison, as the codes of 0 to 9 differ from ZERO in their low bits only.
}

/** Whether the digits are beyond 2^53 - 1. Those with a leading zero are not a JSON number and are left to fail. */
function isUnsafe(json: Buffer, start: number, end: number): boolean {
  if (end - start < STRIDE || json[start] === ZERO) return false;
  return end - start > STRIDE || Number(json.toString("latin1", start, end)) > Number.MAX_SAFE_INTEGER;
}

/** Whether the neighbours of the number are those of a JSON value; they may still be text inside a string. */
function standsAsValue(json: Buffer, start: number, end: number): boolean {
  const after = byteAt(json, skipSpace(json, end, 1));
  if (after !== COMMA && after !== CLOSE_BRACE && after !== CLOSE_BRACKET && after !== EDGE) return false;
  const before = byteAt(json, skipSpace(json, start - 1, -1));
  return before === COLON || before === COMMA || before === OPEN_BRACKET || before === EDGE;
}

/** Whether `":` stands before the number, unlike `\":` as in JSON inside a string. */
function seemsToFollowKey(json: Buffer, start: number): boolean {
  const colon = skipSpace(json, start - 1, -1);
  if (byteAt(json, colon) !== COLON) return false;
  const quote = skipSpace(json, colon - 1, -1);
  return byteAt(json, quote) === QUOTE && byteAt(json, quote - 1) !== BACKSLASH;
}

/** From `outside`, which is outside any string, to `target`, or behind the string that `target` is in. */
function leaveStrings(json: Buffer, outside: number, target: number): number {
  let at = outside;
  while (at < target) {
    if (json[at++] !== QUOTE) continue;
    while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
    at++;
  }
  return at;
}

/**
 * Index of the first byte from `index` on, in the direction of `step`, that is not whitespace. Other control codes pass
 * for whitespace: no valid JSON has them anywhere.
 */
function skipSpace(json: Buffer, index: number, step: 1 | -1): number {
  let at = index;
  while (byteAt(json, at) <= SPACE) at += step;
  return at;
}

function withoutByteOrderMark(bytes: Uint8Array): Buffer {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (from === 0 && Buffer.isBuffer(bytes)) return bytes;
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from);
}
