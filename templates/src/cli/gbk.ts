import { Buffer } from "node:buffer";

/** Every character of two bytes, by character; made when first asked for. */
let codes: Map<string, number> | undefined;

/** A text as GBK, the encoding of Chinese Windows; what GBK does not have becomes `?`. */
export function gbkOf(text: string): Buffer {
  codes ??= allCodes();
  const bytes: number[] = [];
  for (const char of text) {
    const code = char < "\x80" ? char.charCodeAt(0) : (codes.get(char) ?? 0x3f);
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Buffer.from(bytes);
}

function allCodes(): Map<string, number> {
  const decoder = new TextDecoder("gbk");
  const found = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== "\ufffd") found.set(char, (lead << 8) | trail);
    }
  }
  return found;
}
