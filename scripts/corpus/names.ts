import { readFileSync } from "node:fs";

/** A name and one of TOP's types behind it, however the page parts its cells. */
const ROW =
  /(?:^|[|•└├\t\n])[ \t]*([A-Za-z_][\w.-]*)[ \t]*(?:[|\t ]|\n[ \t]*(?:•[ \t]*)?)[ \t]*(?:String|Number|Boolean|Date|Price|BigDecimal|Json|[A-Z]\w+(?= ?\[))\b/g;
const PUBLIC = new Set([
  "method",
  "app_key",
  "target_app_key",
  "sign_method",
  "sign",
  "session",
  "timestamp",
  "format",
  "v",
  "partner_id",
  "simplify",
]);

/** Names of rows in a copied text that its generated file does not mention; a second look that parses no table. */
export function lostNames(document: string, file: string): string[] {
  const notes = document.search(/^#-{3,}$/m);
  const names = [...document.slice(notes + 1).matchAll(ROW)].map((match) => match[1] ?? "");
  const text = readFileSync(file, "utf8");
  return [...new Set(names)].filter((name) => !PUBLIC.has(name) && !new RegExp(`"?\\b${name}"?\\??: `).test(text));
}
