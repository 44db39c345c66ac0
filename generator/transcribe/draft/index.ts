import type { Note, Page, PageField } from "../page.ts";
import type { Draft } from "./draft.ts";
import { draftErrors } from "./errors.ts";
import type { IsKnownId } from "./facts.ts";
import { draftFields } from "./field.ts";
import { deprecationIn } from "../wording/deprecation.ts";
import { guessKind } from "./kind.ts";

/** A page under its method as a spec would say it. `reserved` names TOP's public parameters. */
export function draftApi(
  page: Page & { readonly method: string },
  reserved: ReadonlySet<string>,
  isKnownId?: IsKnownId,
): Draft {
  const title = titleOf(page);
  const kept = page.params?.filter((row) => !reserved.has(row.name));
  const sentByClient = page.params?.filter((row) => reserved.has(row.name)) ?? [];
  const params = kept && draftFields(kept, ["params"], isKnownId);
  const response = page.response && draftFields(page.response.map(envelopeText), ["response"], isKnownId);
  const errors = page.errors && draftErrors(page.errors);
  return {
    method: page.method,
    ...(page.id !== undefined && { id: page.id }),
    ...title,
    ...(page.summary && { summary: page.summary }),
    ...(page.session && { session: page.session }),
    sessionGuess: page.isSessionPassed ? "required" : "optional",
    kind: guessKind(page.method),
    ...(page.packages && { packages: page.packages }),
    hasAllWords: page.document !== undefined,
    ...(params && { params: params.fields }),
    paramsComments: sentByClient.map((row) => leftOut(row)),
    ...(response && { response: response.fields }),
    ...(errors && { errors: errors.errors }),
    source: page.source,
    notes: [
      ...methodNotes(page),
      ...page.notes,
      ...sentByClient.map((row): Note => ({ kind: "left-out", path: ["params", row.name], ...line(row), text: SENT })),
      ...envelopeNotes(page.response ?? []),
      ...(params?.notes ?? []),
      ...(response?.notes ?? []),
      ...(errors?.notes ?? []),
    ],
  };
}

const OUT_OF_USE = /[【[（(]\s*(?:已)?(?:废弃|下线|停用|作废)\s*[】\]）)]/u;

/** 【已废弃】 in a title is no part of the name, but a fact. */
function titleOf({ title = "", summary = "" }: Page): Pick<Draft, "title" | "deprecated" | "isTitleDeprecated"> {
  const mark = OUT_OF_USE.exec(title)?.[0];
  const bare = mark === undefined ? title : title.replace(mark, "").trim();
  const said = deprecationIn(summary) ?? mark?.replace(/[^\p{Script=Han}]/gu, "");
  return {
    ...(bare !== "" && { title: bare }),
    ...(said !== undefined && { deprecated: said }),
    ...(mark !== undefined && { isTitleDeprecated: true as const }),
  };
}

function methodNotes({ method, methodFrom }: Page): Note[] {
  if (methodFrom === undefined) return [];
  return [{ kind: "unclear", text: `the page names no method; ${method} is read from ${methodFrom}` }];
}

const SENT = "one of TOP's public parameters, the client sends it";

function leftOut(row: PageField): string {
  const words = [row.type, row.required ? "required" : "", row.description ?? ""].filter((word) => word !== "");
  return `\`${row.name}\` is left out, ${SENT}: ${words.join(", ")}`;
}

function line(row: PageField): { line?: number } {
  return row.line === undefined ? {} : { line: row.line };
}

/** `request_id` at the root of an answer is the envelope's own, a text whatever the page's type. */
function envelopeText(row: PageField): PageField {
  if (!isEnvelope(row)) return row;
  const { fields: _, ...rest } = row;
  return { ...rest, type: "String" };
}

function envelopeNotes(rows: readonly PageField[]): Note[] {
  return rows.filter(isEnvelope).flatMap((row): Note[] => [
    {
      kind: "unclear",
      path: ["response", row.name],
      ...line(row),
      text: `written as String, as the envelope has it; the page says ${row.type || "no type"}`,
    },
    ...(row.fields ?? []).map((member): Note => {
      const text = "a member of request_id, which is the envelope's own text";
      return { kind: "left-out", path: ["response", row.name, member.name], ...line(member), text };
    }),
  ]);
}

function isEnvelope(row: PageField): boolean {
  return row.name === "request_id" && (row.type.trim() !== "String" || row.fields !== undefined);
}
