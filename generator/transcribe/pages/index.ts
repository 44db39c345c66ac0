import { htmlToText } from "../lines/html.ts";
import type { KnownOf } from "../known.ts";
import type { Page } from "../page.ts";
import { parseJson } from "../samples/json.ts";
import { readJsonPages } from "./json.ts";
import { readTextPages } from "./text.ts";

/** The pages in a document: official JSON, saved HTML or copied text, told apart by what they look like. */
export function readPages(document: string, knownOf: KnownOf = () => undefined): Page[] {
  const json = parseJson(document.replace(/^\ufeff/, ""));
  if (typeof json === "object" && json !== null) return readJsonPages(json) ?? [NO_DOCUMENT];
  return readTextPages(isHtml(document) ? htmlToText(document) : document, knownOf);
}

/** The same, or why they cannot be read: one document ends no reading of others. */
export function tryReadPages(document: string, knownOf: KnownOf): Page[] | string {
  try {
    return readPages(document, knownOf);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const NO_DOCUMENT: Page = {
  source: "JSON",
  notes: [{ kind: "unclear", text: "it is JSON, but not the official JSON of an API's page" }],
};

function isHtml(document: string): boolean {
  const cell = document.search(/<t[dh]\b/i);
  return /^\s*<(?:!doctype html|html)\b/i.test(document) || (cell >= 0 && /<\/t[dh]>/i.test(document.slice(cell)));
}
