import { GIVEN } from "../../facts/field.ts";
import { hash } from "../../hash.ts";
import type { Note, Page, PageError, PageField } from "../page.ts";
import { readSamples } from "../samples/index.ts";
import { applyTags, compareSamples } from "../samples/compare.ts";
import { plainText, wellFormed } from "../plain-text.ts";

type Raw = Record<string, unknown>;

/** What the official labels and their keys mean for `session`. */
const SESSIONS: readonly (readonly [pattern: RegExp, session: NonNullable<Page["session"]>])[] = [
  [/^no_?need$|不需/i, "none"],
  [/^optional$|可选/i, "optional"],
  [/^required$|^bi_sessions$|必须|需要|双方/i, "required"],
];

const BEIJING_OFFSET_MS = 8 * 3600 * 1000;

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
    json: textOf(document, "rspSampleJson"),
    simplified: textOf(document, "rspSampleSimplifyJson"),
    xml: textOf(document, "rspSampleXml"),
  });
  const response = fieldsOf(document["responseParams"]);
  const session = sessionOf(document["labels"]);
  const errors = errorsOf(document["errorCodes"]);
  return {
    method: textOf(document, "name").trim(),
    ...optional("id", idOf(document["id"])),
    ...optional("title", plainText(textOf(document, "apiChineseName")) || undefined),
    ...optional("summary", plainText(textOf(document, "description")) || undefined),
    ...optional("session", session),
    ...optional("packages", packagesOf(document["applyScopes"])),
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
  const given = GIVEN.map(([key, { json }]) => [key, textOf(row, json).trim()]);
  return {
    name: textOf(row, "name"),
    type: textOf(row, "type").trim(),
    required: row["required"] === true || row["required"] === "true",
    ...Object.fromEntries(given.filter(([, text]) => text !== "")),
    ...optional("description", plainText(textOf(row, "description")) || undefined),
    ...(members && (members.length > 0 ? { fields: members } : { hasNoMembers: true as const })),
  };
}

function errorsOf(value: unknown): PageError[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((row: Raw) => ({
    code: textOf(row, "errorCode").trim(),
    meaning: plainText(textOf(row, "errorMsg")),
    fix: plainText(textOf(row, "solution")),
  }));
}

function packagesOf(scopes: unknown): Page["packages"] {
  if (!Array.isArray(scopes)) return undefined;
  const names = scopes.map((scope: Raw) => plainText(textOf(scope, "name"))).filter((name) => name !== "");
  return names.length > 0 ? [...new Set(names)] : undefined;
}

function sessionOf(labels: unknown): Page["session"] {
  for (const words of labelWords(labels)) {
    const known = SESSIONS.find(([pattern]) => words.some((word) => pattern.test(word)));
    if (known) return known[1];
  }
  return undefined;
}

/** Only labels that speak of authorisation; prices and the like are labels too. */
function labelWords(labels: unknown): string[][] {
  if (!Array.isArray(labels)) return [];
  return labels
    .map((label: Raw) => [textOf(label, "key"), textOf(label, "displayName")])
    .filter((words) => words.some((word) => /授权|^(no_?need|required|optional|bi_sessions)$/i.test(word)));
}

function labelNotes(labels: unknown, session: Page["session"]): Note[] {
  if (!Array.isArray(labels) || session) return [];
  return [{ kind: "unclear", text: "no label of the page tells whether a session is needed" }];
}

function sourceOf(document: Raw): string {
  const modified = document["gmtModified"];
  const time = typeof modified === "number" ? new Date(modified + BEIJING_OFFSET_MS) : undefined;
  const day = time && !Number.isNaN(time.getTime()) ? `, modified ${time.toISOString().slice(0, 10)}` : "";
  return `the page's official JSON${day}`;
}

function idOf(value: unknown): number | undefined {
  const id = Number(value);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function textOf(row: Raw, key: string): string {
  const value = row[key];
  return value === undefined || value === null || typeof value === "object" ? "" : wellFormed(String(value));
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
