/** How URLs, JSON, scripts, style sheets and HTML write a character, in lower case. */
import { Buffer } from "node:buffer";
import { NAMED } from "./entities.js";

const code = (char: string) => char.charCodeAt(0);
const [PERCENT, AMPERSAND, SEMICOLON, OPEN, CLOSE, PLUS, U, X] = Array.from("%&;{}+ux", code) as [
  ...[number, number, number, number, number, number, number, number],
];

/** Of an entity. */
const LONGEST = 16;

/** Of a code without a fixed number of digits. */
const DIGITS = 6;

/**
 * Where the writing may begin that ends here; -1 where none does. That of JSON, of scripts and of style sheets begins with a
 * character that is marked: a backslash came before it.
 */
export function writingStart(chars: Uint16Array, marked: Uint8Array, end: number): number {
  const last = chars[end - 1] as number;
  if (isHex(last)) return digitsStart(chars, marked, end);
  if (last === SEMICOLON) {
    const from = Math.max(0, end - LONGEST);
    const at = chars.subarray(from, end).lastIndexOf(AMPERSAND);
    return at < 0 ? at : from + at;
  }
  if (last !== CLOSE && last !== PLUS) return -1;
  let at = end - 2;
  for (const least = at - DIGITS; at > least && at >= 0 && isHex(chars[at] as number) && !marked[at];) at--;
  if (last === CLOSE) return at > 0 && chars[at] === OPEN && isMarkedLetter(chars, marked, at - 1) ? at - 1 : -1;
  // One digit may be the letter of `\b`, with what stands behind it.
  return at >= 0 && marked[at] && isHex(chars[at] as number) && at < end - 2 && at > end - 2 - DIGITS ? at : -1;
}

/** A digit behind a backslash begins a code, and is in no other. */
function digitsStart(chars: Uint16Array, marked: Uint8Array, end: number): number {
  let digits = 0;
  while (digits < DIGITS && isHex(chars[end - 1 - digits] as number) && !marked[end - 1 - digits]) digits++;
  if (digits > 1 && chars[end - 3] === PERCENT) return octetsStart(chars, end - 3);
  if (digits > 1 && chars[end - 3] === X && marked[end - 3]) return end - 3;
  if (digits > 3 && chars[end - 5] === U && marked[end - 5]) return end - 5;
  const from = end - DIGITS;
  return digits === DIGITS - 1 && marked[from] && isHex(chars[from] as number) ? from : -1;
}

function isHex(char: number): boolean {
  return char > 0x60 ? char < 0x67 : char > 0x2f && char < 0x3a;
}

function isMarkedLetter(chars: Uint16Array, marked: Uint8Array, at: number): boolean {
  return (chars[at] === U || chars[at] === X) && marked[at] !== 0;
}

/** By its first digit, how many octets of UTF-8 an octet is the first of; without those that are none. */
const OCTETS = new Map(Array.from("01234567cdef", (digit, i) => [code(digit), i < 8 ? 1 : i < 10 ? 2 : i - 7]));

function octetsStart(chars: Uint16Array, last: number): number {
  for (let at = last, count = 1; count <= 4 && chars[at] === PERCENT; at -= 3, count++) {
    const octets = OCTETS.get(chars[at + 1] as number);
    if (octets !== undefined) return octets === count ? at : -1;
    if (at < 3) break;
  }
  return -1;
}

const CODE = /^(?:(?:%(?=[0-7].$)|[xu]|&#x)?([\da-f]+)[;+]?|[xu]\{([\da-f]+)\}|&#(\d+);)$/;

/** Whether a backslash belongs to it. */
export function isMarkedCode(writing: string): boolean {
  return !writing.startsWith("%") && !writing.startsWith("&");
}

/** The character that is written so; none where none is. */
export function meaning(writing: string): string {
  const [, plain, braced, decimal] = CODE.exec(writing) ?? [];
  const hex = plain ?? braced;
  const number = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  if (number <= 0x10ffff) return String.fromCodePoint(number);
  return writing.startsWith("%") ? utf8(writing.replaceAll("%", "")) : (NAMED.get(writing) ?? "");
}

function utf8(hex: string): string {
  const text = Buffer.from(hex, "hex").toString();
  return text.includes("\ufffd") ? "" : text;
}
