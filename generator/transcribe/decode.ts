/** A document's text, or why its bytes are none. */
type Decoded = { readonly text: string } | { readonly refused: string };

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Bytes are read strictly: by their mark, as UTF-8, as UTF-16 where every other byte is zero, else as GB18030. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encodings = marked ? [marked[1]] : (unmarkedUtf16(bytes) ?? ["utf-8", "gb18030"]);
  for (const encoding of encodings) {
    const text = strictly(bytes, encoding);
    if (text !== undefined) return { text };
  }
  return { refused: "its encoding is none of UTF-8, UTF-16 and GB18030 (GBK); save it in UTF-8" };
}

/** ASCII in UTF-16 has a zero in every pair of bytes; no text in another encoding has zeros. */
function unmarkedUtf16(bytes: Uint8Array): string[] | undefined {
  const start = bytes.subarray(0, 4096);
  const zeros = (odd: number) => start.reduce((sum, byte, index) => sum + Number(byte === 0 && index % 2 === odd), 0);
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) < start.length / 8) return undefined;
  return [odd > even ? "utf-16le" : "utf-16be"];
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
