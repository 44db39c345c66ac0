/** How URLs, JSON and HTML write a character, in lower case. */
import { Buffer } from "node:buffer";

const code = (char: string) => char.charCodeAt(0);
const HEX = new Set(Array.from("0123456789abcdef", code));
const [PERCENT, AMPERSAND, SEMICOLON, U, X] = Array.from("%&;ux", code);

/** Of an entity. */
const LONGEST = 16;

/** Where the writing may begin that ends here; -1 where none does. That of JSON begins with a letter that is marked. */
export function writingStart(chars: Uint16Array, marked: Uint8Array, end: number): number {
  const last = chars[end - 1] as number;
  if (last === SEMICOLON) {
    const from = Math.max(0, end - LONGEST);
    const at = chars.subarray(from, end).lastIndexOf(AMPERSAND as number);
    return at < 0 ? at : from + at;
  }
  if (!HEX.has(last)) return -1;
  if (end > 2 && chars[end - 3] === PERCENT) return octetsStart(chars, end - 3);
  if (end > 2 && chars[end - 3] === X && marked[end - 3]) return end - 3;
  return end > 4 && chars[end - 5] === U && marked[end - 5] ? end - 5 : -1;
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

const CODE = /^(?:(?:%(?=[0-7].$)|[xu]|&#x)([\da-f]+)|&#(\d+));?$/;
const NAMED: ReadonlyMap<string, string> = new Map(
  ["&amp;&", "&lt;<", "&gt;>", '&quot;"', "&apos;'", "&bsol;\\", "&sol;/", "&plus;+", "&equals;="].map((entity) => [
    entity.slice(0, -1),
    entity.slice(-1),
  ]),
);

/** Whether it is one of JSON. */
export function isCode(writing: string): boolean {
  return writing.startsWith("u") || writing.startsWith("x");
}

/** The character that is written so; none where none is. */
export function meaning(writing: string): string {
  const [, hex, decimal] = CODE.exec(writing) ?? [];
  const number = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  if (number <= 0x10ffff) return String.fromCodePoint(number);
  return writing.startsWith("%") ? utf8(writing.replaceAll("%", "")) : (NAMED.get(writing) ?? "");
}

function utf8(hex: string): string {
  const text = Buffer.from(hex, "hex").toString();
  return text.includes("\ufffd") ? "" : text;
}
