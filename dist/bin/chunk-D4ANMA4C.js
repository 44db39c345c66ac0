import {
  flat
} from "./chunk-7F3LAL5W.js";

// generator/transcribe/plain-text.ts
var INLINE = /<\/?(?:a|b|code|em|font|i|span|strong|u)\b[^<>]*>/gi;
var BLOCK = /<\/?(?:br|div|h[1-6]|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)\b[^<>]*>/gi;
var LINK = /<a\b([^<>]*)>([^<\n]*(?:<(?!\/?a\b)[^<\n]*)*)<\/a>/gi;
var HREF = /href\s*=\s*["']?([^"'\s]+)/i;
var ENTITIES = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " })
);
function plainText(text) {
  const unmarked = text.replace(LINK, (_, attributes, label) => {
    const url = HREF.exec(attributes)?.[1];
    return url === void 0 ? label : `${label}（${url}）`;
  }).replace(INLINE, "").replace(BLOCK, " ");
  return oneLine(decodeEntities(unmarked));
}
function oneLine(text) {
  return flat(wellFormed(text)).replace(/ {2,}/g, " ");
}
function wellFormed(text) {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�");
}
function decodeEntities(text) {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES.get(String(name).toLowerCase()) ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : all;
  });
}

export {
  plainText,
  oneLine,
  wellFormed,
  decodeEntities
};
