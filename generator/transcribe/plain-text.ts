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

/** One line without control characters; half a surrogate pair (a text cut in an emoji) becomes U+FFFD. */
export function oneLine(text: string): string {
  return flat(wellFormed(text)).replace(/ {2,}/g, " ");
}

export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES.get(String(name).toLowerCase()) ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
