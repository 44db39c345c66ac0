import { flat } from "../flat.ts";

/** Tags that documents use inside their texts; anything else in angle brackets is the text's own. */
const INLINE = /<\/?(?:a|b|code|em|font|i|span|strong|u)\b[^<>]*>/gi;
const BLOCK = /<\/?(?:br|div|h[1-6]|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)\b[^<>]*>/gi;
const LINK = /<a\b([^<>]*)>([^<\n]*(?:<(?!\/?a\b)[^<\n]*)*)<\/a>/gi;
const HREF = /href\s*=\s*["']?([^"'\s]+)/i;
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " }),
);

/** A text cell as one line: links written out, markup dropped, nothing that a text file could not hold. */
export function plainText(text: string): string {
  const unmarked = text
    .replace(LINK, (_, attributes: string, label: string) => {
      const url = HREF.exec(attributes)?.[1];
      return url === undefined ? label : `${label}（${url}）`;
    })
    .replace(INLINE, "")
    .replace(BLOCK, " ");
  return oneLine(decodeEntities(unmarked));
}

/** A name without the markup that a copy may have around it: ticks, bold, escapes, tags, entities. */
export function bareName(text: string): string {
  const bare = unticked(plainText(text));
  return bare.replace(/\\(?=[^\w\s])/g, "").replace(/(?:\[\])+$/, "");
}

/** A cell without the ticks or stars around it. */
export function unticked(cell: string): string {
  const inner = /^(`{1,3}|\*\*)([^]+)\1$/.exec(cell.trim())?.[2];
  return inner === undefined ? cell.trim() : inner.trim();
}

/** One line without control characters, and without what stands for none: half a surrogate pair, U+FFFD. */
export function oneLine(text: string): string {
  return flat(wellFormed(text)).replace(/ {2,}/g, " ");
}

export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ufffd/g, "");
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES.get(String(name).toLowerCase()) ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
