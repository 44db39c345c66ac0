import type { Page } from "../page.ts";
import { readTextPages } from "./text.ts";
import { htmlToText } from "../lines/html.ts";
import { parseJson, readJsonPages } from "./json.ts";

/** The pages in a document: official JSON, saved HTML or copied text, told apart by what they look like. */
export function readPages(document: string): Page[] {
  const json = parseJson(document);
  if (json !== undefined) return readJsonPages(json) ?? [NO_DOCUMENT];
  return readTextPages(isHtml(document) ? htmlToText(document) : document);
}

const NO_DOCUMENT: Page = {
  source: "JSON",
  notes: [{ kind: "unclear", text: "it is JSON, but not the official JSON of an API's page" }],
};

function isHtml(document: string): boolean {
  return /^\s*<(?:!doctype html|html)\b/i.test(document) || /<t[dh]\b[^>]*>[\s\S]*<\/t[dh]>/i.test(document);
}
