import { Buffer, isUtf8 } from "node:buffer";
import type { Answer } from "./types.js";

/**
 * The body in UTF-8. Its charset is told by a byte order mark, else by `content-type`, else by an XML declaration, else
 * it is UTF-8, as it is when the charset's name is not known.
 */
export function utf8Bytes(answer: Answer): Uint8Array {
  const { bytes } = answer;
  const charset = markedCharset(bytes) ?? statedCharset(answer) ?? "utf-8";
  if (/^utf-?8$/i.test(charset)) return bytes;
  // Servlets state Latin-1 when nobody told them otherwise.
  if (/^(iso-8859-1|latin1|us-ascii)$/i.test(charset) && isUtf8(bytes)) return bytes;
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes), "utf8");
  } catch {
    return bytes;
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

function statedCharset({ headers, bytes }: Answer): string | undefined {
  const type = String(headers["content-type"] ?? "");
  const stated = /charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
  if (stated || bytes[0] !== 0x3c) return stated;
  const head = Buffer.from(bytes.subarray(0, 100)).toString("latin1");
  return /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1];
}
