import { decodeEntities } from "../plain-text.ts";

const SILENT = /<(script|style|head|noscript)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;
const CODE = /<pre\b[^>]*>([\s\S]*?)<\/pre>/gi;

/** A saved page as its text: rows of tables between bars, one bullet an item, code as it stands. */
export function htmlToText(html: string): string {
  const code: string[] = [];
  const marked = html.replace(SILENT, " ").replace(CODE, (_, inner: string) => {
    code.push(strip(inner.replace(/<br\s*\/?>/gi, "\n")));
    return `\n\u0001${code.length - 1}\u0001\n`;
  });
  const text = strip(
    marked
      .replace(/\s+/g, (blank) => (blank.includes("\n") ? "\n" : " "))
      .replace(/\n/g, " ")
      .replace(/\u0001 ?/g, "\u0001")
      .replace(/ ?<tr\b[^>]*> ?/gi, "\n|")
      .replace(/ ?<\/t[dh]> ?/gi, " | ")
      .replace(/ ?<li\b[^>]*> ?/gi, "\n• ")
      .replace(/<br\s*\/?>/gi, " ")
      .replace(/<\/?(?:h[1-6]|p|div|section|ul|ol|table|li|tr)\b[^>]*>/gi, "\n"),
  );
  const filled = text.replace(/\u0001(\d+)\u0001/g, (_, index: string) => `\n${code[Number(index)] ?? ""}\n`);
  return filled.replace(/\n[ \t]*(?:\n[ \t]*)+/g, "\n\n");
}

function strip(html: string): string {
  return decodeEntities(html.replace(/<\/?[a-z][^<>]*>/gi, ""));
}
