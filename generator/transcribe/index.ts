/**
 * documents -> specs, by folders in the order of the work. Each imports from those above it, and from 6, which needs none:
 *
 *    1 lines     copied text, or saved HTML -> Line[]
 *    2 blocks    -> Block[]: titles, tables with their heads, samples, code, text
 *    3 columns   a table of whatever layout -> RowCells[]
 *    4 rows      -> PageRow[]: example, limits and description told apart
 *    5 fields    -> PageField[]: a tree, by the table's marks and by the page's sample
 *    6 samples   JSON and XML -> SampleNode: names and nesting; values in code
 *    7 pages     all of that, or official JSON -> Page
 *    8 draft     -> Draft: what a spec would say
 *    9 render    -> a new spec
 *   10 merge     -> a spec that is there already, with what the page changes
 *
 * `run.ts` does it for documents and spec folders; `guard.ts` refuses pages that would lose what the spec has.
 */
import { draftApi } from "./draft/index.ts";
import type { Draft, DraftField } from "./draft/draft.ts";
import type { SpecChange } from "./merge/change.ts";
import { mergeApi } from "./merge/index.ts";
import type { Note, Page } from "./page.ts";
import { LAYOUTS } from "./blocks/head.ts";
import { lockedWords, type LockedApi } from "./lock.ts";
import { type Guards, guard } from "./guard.ts";
import { renderApi } from "./render/api.ts";
import type { RefusalCode } from "./result.ts";

/** What became of one page. */
export type Outcome = TranscribedSpec | Refusal;

export interface TranscribedSpec {
  readonly state: "new" | "changed" | "same";
  readonly method: string;
  /** The whole spec file. */
  readonly text: string;
  readonly draft: Draft;
  readonly changes: readonly SpecChange[];
  readonly notes: readonly Note[];
}

interface Refusal {
  readonly state: "refused";
  readonly method?: string;
  readonly code: RefusalCode;
  readonly reason: string;
  /** What the page would have changed. */
  readonly changes?: readonly SpecChange[];
  readonly notes: readonly Note[];
}

/** What decides about a page beside its spec. */
interface Context extends Guards {
  /** Names of TOP's public parameters. */
  readonly reserved: ReadonlySet<string>;
  /** Names of texts that other specs know as identifiers; asked for where a page has a new one like them. */
  readonly ids?: () => ReadonlySet<string>;
  /** What is remembered of the page that the spec was read from. */
  readonly lock?: LockedApi;
}

const METHOD = /^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+$/;
const MAX_METHOD = 200;

/** Lays a page into a spec, or writes the first one. */
export function transcribe(page: Page, existing: string | undefined, context: Context): Outcome {
  const { method } = page;
  const refuse = (code: RefusalCode, reason: string): Refusal => {
    return { state: "refused", ...(method !== undefined && { method }), code, reason, notes: page.notes };
  };
  if (page.params === undefined && page.response === undefined) {
    return refuse("no-document", `it lists neither parameters nor fields; ${LAYOUTS}`);
  }
  if (method === undefined) return refuse("no-method", "the page names no method");
  if (!METHOD.test(method) || method.length > MAX_METHOD) {
    return refuse("no-method", `${JSON.stringify(method)} is no method name`);
  }
  const isNew = (name: string) => existing === undefined || !existing.includes(`${name}:`);
  const isKnownId = (name: string) => isNew(name) && context.ids?.().has(name) === true;
  const draft = draftApi({ ...page, method }, context.reserved, isKnownId);
  if (existing === undefined) {
    const notes = [...draft.notes, ...untold(draft)];
    return { state: "new", method, text: renderApi(draft), draft, changes: [], notes };
  }
  const merged = mergeApi(existing, draft, context.lock && lockedWords(context.lock));
  if ("refusal" in merged) return { ...refuse("no-spec", merged.refusal), notes: draft.notes };
  const guarded = guard(page, existing, merged.changes, context);
  if (guarded) return { ...refuse(guarded.code, guarded.reason), changes: merged.changes };
  const state = merged.text === existing ? "same" : "changed";
  return { state, method, text: merged.text, draft, changes: merged.changes, notes: draft.notes };
}

/** What a new spec says without having been told. */
function untold(draft: Draft): Note[] {
  const say = (text: string): Note => ({ kind: "unclear", text });
  return [
    ...(draft.params === undefined ? [say("no parameters are listed; written as none")] : []),
    ...(draft.title === undefined ? [say(`no title; written as ${draft.method}`)] : []),
    ...(draft.session === undefined ? [say(`session is not told; written as ${draft.sessionGuess}`)] : []),
    ...(draft.response === undefined ? [say("no answer is documented; written as `response: unknown`")] : []),
  ];
}

/** Fields of a tree with all below them. */
export function countFields(fields: readonly DraftField[]): number {
  return fields.reduce((sum, field) => sum + 1 + countFields(field.fields ?? []), 0);
}
