import * as buffer from "node:buffer";
import { free } from "./free.js";

/**
 * Whether texts are faster made by way of UTF-16: the own decoder of Node before 24 takes each character that is not ASCII by
 * itself, and twice as long for a page in Chinese as both steps together.
 */
const isByUtf16 = isNodeBefore24(globalThis.process?.versions ?? {});

function isNodeBefore24({ node = "", bun, deno }: { readonly [name: string]: string | undefined }): boolean {
  return /^2[0-3]\./.test(node) && bun === undefined && deno === undefined;
}

/** Below so many bytes two steps cost more than one. */
const LEAST = 1024;

/** The text of the first bytes of UTF-8; what is none becomes U+FFFD. */
export function utf8Text(bytes: buffer.Buffer, length = bytes.length): string {
  if (length >= LEAST && isByUtf16) return byUtf16(bytes.subarray(0, length));
  return bytes.toString("utf8", 0, length);
}

function byUtf16(bytes: buffer.Buffer): string {
  if (buffer.isAscii(bytes)) return bytes.toString("latin1");
  let wide: buffer.Buffer;
  try {
    wide = buffer.transcode(bytes, "utf8", "utf16le");
  } catch {
    return bytes.toString("utf8"); // some byte is no UTF-8
  }
  const text = wide.toString("utf16le");
  free(wide);
  return text;
}
