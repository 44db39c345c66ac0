import { decodeEntities } from "../plain-text.ts";

const SILENT = /<(?:(script|style|head|noscript)\b|!--)/gi;
const CODE = /<(pre)\b/gi;

/** A saved page as its text: rows of tables between bars, one bullet an item, code as it stands. */
export function htmlToText(html: string): string {
  const code: string[] = [];
  const visible = replaceElements(html, SILENT, () => " ");
  const marked = replaceElements(visible, CODE, (element) => {
    code.push(strip(element.replace(/<br\s*\/?>/gi, "\n")));
    return `\n\u0001${code.length - 1}\u0001\n`;
  });
  const text = strip(
    marked
      .replace(/\s+/g, " ")
      .replace(/\u0001 ?/g, "\u0001")
      .replace(/ ?<tr\b[^<>]*> ?/gi, "\n|")
      .replace(/ ?<\/t[dh]> ?/gi, " | ")
      .replace(/ ?<li\b[^<>]*> ?/gi, "\n• ")
      .replace(/<br\s*\/?>/gi, " ")
      .replace(/<\/?(?:h[1-6]|p|div|section|ul|ol|table|li|tr)\b[^<>]*>/gi, "\n"),
  );
  const filled = text.replace(/\u0001(\d+)\u0001/g, (_, index: string) => `\n${code[Number(index)] ?? ""}\n`);
  return filled.replace(/\n[ \t]*(?:\n[ \t]*)+/g, "\n\n");
}

/** Replaces elements from their opening to the first closing, and comments; what is never closed stays. */
function replaceElements(html: string, opening: RegExp, replace: (element: string) => string): string {
  const unclosed = new Set<string>();
  let result = "";
  let end = 0;
  for (const { 0: tag, 1: name = "", index } of html.matchAll(opening)) {
    if (index < end || unclosed.has(name)) continue;
    const closing = name === "" ? /-->/g : new RegExp(`</${name}>`, "gi");
    closing.lastIndex = index + tag.length;
    if (closing.test(html)) {
      result += html.slice(end, index) + replace(html.slice(index, closing.lastIndex));
      end = closing.lastIndex;
    } else unclosed.add(name);
  }
  return result + html.slice(end);
}

function strip(html: string): string {
  return decodeEntities(html.replace(/<\/?[a-z][^<>]*>/gi, ""));
}
