import { Buffer, isUtf8 } from "node:buffer";
import type { Answer } from "./types.js";

/**
 * The body in UTF-8. Bytes that are valid UTF-8 stay, and bytes that are not are read as GB18030, whatever header or XML
 * declaration say of them. These are believed for UTF-16, which a byte order mark tells too, for bytes that are none of
 * the two, unless GB18030 loses less of them, and for GBK that looks like UTF-8: 群 has the bytes of Ⱥ.
 */
export function utf8Bytes({ headers, bytes }: Pick<Answer, "headers" | "bytes">): Uint8Array {
  const marked = markedCharset(bytes);
  const charset = marked ?? statedCharset(headers, bytes) ?? "utf-8";
  if (charset.startsWith("utf-16")) return decoded(bytes, charset) ?? bytes;
  if (marked || (isUtf8(bytes) && !(charset.startsWith("gb") && isTwoByte(bytes)))) return bytes;
  return decoded(bytes, "gb18030", true) ?? leastLost(bytes, charset);
}

/** A text of either charset may be cut in a character: which of them loses less is told by so many bytes. */
const SAMPLE = 1_000_000;
const LOST = Buffer.from("\ufffd");

function leastLost(bytes: Uint8Array, stated: string): Uint8Array {
  const sample = bytes.subarray(0, SAMPLE);
  return decoded(bytes, lostBy(sample, "gb18030") < lostBy(sample, stated) ? "gb18030" : stated) ?? bytes;
}

/** How many characters are none. */
function lostBy(bytes: Uint8Array, charset: string): number {
  const text = decoded(bytes, charset) ?? Buffer.from(Buffer.from(bytes).toString());
  let lost = 0;
  for (let at = text.indexOf(LOST); at >= 0; at = text.indexOf(LOST, at + LOST.length)) lost++;
  return lost;
}

/** Whether no character takes more than two bytes in UTF-8: Chinese takes three. */
function isTwoByte(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0xe0);
}

/** `undefined` for an unknown charset; with `fatal` also for bytes that are none of it, but for a character cut off at their end. */
function decoded(bytes: Uint8Array, charset: string, fatal = false): Buffer | undefined {
  try {
    return Buffer.from(new TextDecoder(charset, { fatal }).decode(bytes, { stream: true }));
  } catch {
    return undefined;
  }
}

/** The body's text, up to a number of bytes; a character that is cut there is left out. */
export function bodyText(answer: Answer, limit = Infinity): string {
  const bytes = utf8Bytes(answer);
  return new TextDecoder().decode(bytes.subarray(0, limit), { stream: bytes.length > limit });
}

function markedCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : undefined;
}

function statedCharset(headers: Answer["headers"], bytes: Uint8Array): string | undefined {
  const stated = charsetOf(String(headers["content-type"] ?? ""));
  if (stated || bytes[0] !== 0x3c) return stated;
  const head = Buffer.from(bytes.subarray(0, 100)).toString("latin1");
  return /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1]?.toLowerCase();
}

/** Nearly all answers have the media type of the one before. */
let last: { readonly mediaType: string; readonly charset: string | undefined } = { mediaType: "", charset: undefined };

function charsetOf(mediaType: string): string | undefined {
  if (mediaType !== last.mediaType) {
    const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType)?.[1]?.toLowerCase();
    last = { mediaType, charset };
  }
  return last.charset;
}
