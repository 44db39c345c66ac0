export { Buffer } from "buffer";

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Only Node before 24 is in need of them. */
export const isAscii = undefined;
export const transcode = undefined;
