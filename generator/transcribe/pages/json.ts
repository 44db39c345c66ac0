import { GIVEN } from "../../facts/field.ts";
import { hash } from "../../hash.ts";
import type { Page, PageError, PageField } from "../page.ts";
import { readSamples } from "../samples/index.ts";
import { applyTags, compareSamples } from "../samples/compare.ts";
import { dayOf } from "../day.ts";
import { plainText } from "../plain-text.ts";
import { accountOf, packagesOf } from "./history.ts";
import { labelNotes, sessionOf } from "./labels.ts";
import { type Raw, rawText } from "./raw.ts";

/** The documents in a JSON value: one, several in a list, or one inside `data`; `undefined` where one is no document. */
export function readJsonPages(value: object): Page[] | undefined {
  const found = (Array.isArray(value) ? value : [value]).map(unwrap);
  return found.length > 0 && found.every(isDocument) ? found.map(toPage) : undefined;
}

function unwrap(value: unknown): unknown {
  const inner = (value as Raw | null)?.["data"];
  return isDocument(inner) ? inner : value;
}

function isDocument(value: unknown): value is Raw {
  if (typeof value !== "object" || value === null || typeof (value as Raw)["name"] !== "string") return false;
  return ["requestParams", "responseParams", "apiChineseName"].some((key) => key in value);
}

function toPage(document: Raw): Page {
  const samples = readSamples({
    json: rawText(document, "rspSampleJson"),
    simplified: rawText(document, "rspSampleSimplifyJson"),
    xml: rawText(document, "rspSampleXml"),
  });
  const response = fieldsOf(document["responseParams"]);
  const session = sessionOf(document["labels"]);
  const errors = errorsOf(document["errorCodes"]);
  return {
    method: rawText(document, "name").trim(),
    ...optional("id", idOf(document["id"])),
    ...optional("title", plainText(rawText(document, "apiChineseName")) || undefined),
    ...optional("summary", plainText(rawText(document, "description")) || undefined),
    ...optional("session", session),
    ...optional("packages", packagesOf(document["applyScopes"])),
    ...optional("publicParams", fieldsOf(document["publicParams"])),
    ...optional("account", accountOf(document["changeDiff"])),
    params: fieldsOf(document["requestParams"]) ?? [],
    ...optional("response", response && applyTags(response, samples)),
    ...optional("errors", errors),
    source: sourceOf(document),
    document: documentHash(document),
    ...(typeof document["gmtModified"] === "number" && { modified: document["gmtModified"] }),
    notes: [...labelNotes(document["labels"], session), ...(response ? compareSamples(response, samples) : [])],
  };
}

/** The samples of code hold the time of the fetch. */
function documentHash({ sdkDemos: _, ...document }: Raw): string {
  return hash(JSON.stringify(document));
}

function fieldsOf(value: unknown): PageField[] | undefined {
  return Array.isArray(value) ? value.filter((row) => typeof row === "object" && row !== null).map(toField) : undefined;
}

function toField(row: Raw): PageField {
  const members = fieldsOf(row["subParams"]);
  const given = GIVEN.map(([key, { json }]) => [key, rawText(row, json).trim()]);
  return {
    name: rawText(row, "name"),
    type: rawText(row, "type").trim(),
    required: row["required"] === true || row["required"] === "true",
    ...Object.fromEntries(given.filter(([, text]) => text !== "")),
    ...optional("description", plainText(rawText(row, "description")) || undefined),
    ...(members && (members.length > 0 ? { fields: members } : { hasNoMembers: true as const })),
  };
}

function errorsOf(value: unknown): PageError[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((row: Raw) => ({
    code: rawText(row, "errorCode").trim(),
    meaning: plainText(rawText(row, "errorMsg")),
    fix: plainText(rawText(row, "solution")),
  }));
}

function sourceOf(document: Raw): string {
  const modified = document["gmtModified"];
  const day = typeof modified === "number" ? dayOf(modified) : undefined;
  return `the page's official JSON${day === undefined ? "" : `, modified ${day}`}`;
}

function idOf(value: unknown): number | undefined {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
