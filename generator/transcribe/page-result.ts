import { basename } from "node:path";
import { MAX_SPEC_BYTES } from "../load/size.ts";
import { dayOf } from "./day.ts";
import { countFields, type Outcome } from "./index.ts";
import type { LockedApi } from "./lock.ts";
import type { Page } from "./page.ts";
import type { PageResult, RefusalCode, SourceDocument } from "./result.ts";

/** What a command is told of an outcome. */
export function resultOf(outcome: Outcome, document: string, specFile: string): PageResult {
  const { state, method, notes } = outcome;
  const base = { document, state, ...(method !== undefined && { method }), notes, changes: outcome.changes ?? [] };
  if (outcome.state === "refused") return { ...base, reason: outcome.reason, code: outcome.code };
  const { draft } = outcome;
  const counts = { params: countFields(draft.params ?? []), fields: countFields(draft.response ?? []) };
  const isNew = outcome.state === "new";
  return { ...base, specFile, ...(draft.title && { title: draft.title }), ...(isNew && { counts, ...draft.kind }) };
}

export function refused(document: string, code: RefusalCode, reason: string, method?: string): PageResult {
  return { document, state: "refused", ...(method !== undefined && { method }), code, reason, changes: [], notes: [] };
}

export function failed(document: string, reason: string, method?: string): PageResult {
  return { document, state: "failed", ...(method !== undefined && { method }), reason, changes: [], notes: [] };
}

/** When the page was changed, and how it tells of that itself: of one that was read for the first time since. */
export function historyOf(
  { modified, account }: Page,
  state: PageResult["state"],
  lock: LockedApi | undefined,
): Pick<PageResult, "modified" | "account"> {
  const isNews = state !== "same" || (lock?.gmtModified !== undefined && lock.gmtModified !== modified);
  const day = modified === undefined || !isNews ? undefined : dayOf(modified);
  return { ...(day !== undefined && { modified: day, ...(account && { account }) }) };
}

/** A page that names no method takes a file name that is one; one without an id the id that its file is named after. */
export function named(page: Page, { name: document, id, method }: SourceDocument): Page {
  const name = basename(document).replace(/\.(txt|html?|md|json)$/i, "");
  const asked = id ?? (/^[1-9]\d{0,9}$/.test(name) ? Number(name) : undefined);
  const known = page.id === undefined && asked !== undefined ? { ...page, id: asked } : page;
  const isMethod = /^[a-z][\w-]*(\.[\w-]+){2,}$/i.test(name);
  if (page.method !== undefined || method !== undefined || !isMethod) return known;
  return { ...known, method: name, methodFrom: "the file's name" };
}

/** Why a spec of so many bytes is not written. */
export function tooLarge(size: number): string {
  return `its spec would have ${size} bytes, and one has at most ${MAX_SPEC_BYTES}: look what fills the page`;
}
