import { GIVEN } from "../../facts/field.ts";
import { hash } from "../../hash.ts";
import { parseTopDate } from "../../../templates/src/runtime/wire/date.ts";
import { readRequired } from "../lines/words.ts";
import type { Note, Page, PageError, PageField } from "../page.ts";
import { readSamples } from "../samples/index.ts";
import { applyTags, compareSamples } from "../samples/compare.ts";
import { dayOf } from "../day.ts";
import { plainText } from "../plain-text.ts";
import { accountOf, packagesOf } from "./history.ts";
import { labelNotes, sessionOf } from "./labels.ts";
import { type Raw, rawRows, rawText } from "./raw.ts";

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
  const modified = timeOf(document["gmtModified"]);
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
    source: sourceOf(modified),
    document: documentHash(document),
    ...optional("modified", modified),
    notes: [
      ...labelNotes(document["labels"], session),
      ...requiredNotes(document["requestParams"], ["params"]),
      ...(response ? compareSamples(response, samples) : []),
    ],
  };
}

/** The samples of code hold the time of the fetch. */
function documentHash({ sdkDemos: _, ...document }: Raw): string {
  return hash(JSON.stringify(document));
}

function fieldsOf(value: unknown): PageField[] | undefined {
  return rawRows(value)?.map(toField);
}

function toField(row: Raw): PageField {
  const members = fieldsOf(row["subParams"]);
  const given = GIVEN.map(([key, { json }]) => [key, rawText(row, json).trim()]);
  return {
    name: rawText(row, "name"),
    type: rawText(row, "type").trim(),
    ...optional("required", requiredOf(row)),
    ...Object.fromEntries(given.filter(([, text]) => text !== "")),
    ...optional("description", plainText(rawText(row, "description")) || undefined),
    ...(members && (members.length > 0 ? { fields: members } : { hasNoMembers: true as const })),
  };
}

function errorsOf(value: unknown): PageError[] | undefined {
  return rawRows(value)?.map((row) => ({
    code: rawText(row, "errorCode").trim(),
    meaning: plainText(rawText(row, "errorMsg")),
    fix: plainText(rawText(row, "solution")),
  }));
}

function sourceOf(modified: number | undefined): string {
  const day = modified === undefined ? undefined : dayOf(modified);
  return `the page's official JSON${day === undefined ? "" : `, modified ${day}`}`;
}

/** Not where the mark is missing; `undefined` where it is no word for it. */
function requiredOf(row: Raw): boolean | undefined {
  const mark = row["required"] ?? false;
  if (typeof mark === "boolean") return mark;
  const text = rawText(row, "required").trim();
  return text === "1" || text === "0" ? text === "1" : readRequired(text);
}

/** Parameters whose marks nobody can read: an answer's decide nothing. */
function requiredNotes(value: unknown, path: readonly string[]): Note[] {
  return (rawRows(value) ?? []).flatMap((row) => {
    const at = [...path, rawText(row, "name")];
    const said = JSON.stringify(row["required"])?.slice(0, 80);
    const text = `whether it is required is not told, the page says ${said}`;
    const own: Note[] = requiredOf(row) === undefined ? [{ kind: "unclear", path: at, text }] : [];
    return [...own, ...requiredNotes(row["subParams"], at)];
  });
}

/** Milliseconds, also as text, or a day and a time in Beijing. */
function timeOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  return /^\d{12,13}$/.test(value) ? Number(value) : parseTopDate(value)?.getTime();
}

function idOf(value: unknown): number | undefined {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
