import { isMap, type YAMLMap } from "yaml";
import type { Draft } from "../draft/draft.ts";
import { DRAFT_MARK, UNTOLD_MARK } from "../render/api.ts";
import { scalarText } from "../render/scalar.ts";
import { type Words, wordsHash } from "../wording/words.ts";
import { join, type Merged, pageSays, type SpecChange } from "./change.ts";
import { lineEnd } from "./edits.ts";
import { insertEntry } from "./keys.ts";
import { mergePackages } from "./packages.ts";
import { type Entry, entryOf, scalarOf, type SourceMap } from "./source-map.ts";

/** The keys above `params`. A summary and `kind` are a person's as soon as their mark is gone. */
export function mergeIdentity(root: SourceMap, draft: Draft, locked?: Words): Merged {
  const summary = markOf(root, "summary");
  return join([
    mergeId(root, draft.id),
    mergeDeprecation(root, draft, locked),
    mergeTold(root, "title", draft.title),
    summary === DRAFT_MARK || summary === UNTOLD_MARK
      ? mergeTold(root, "summary", draft.summary, DRAFT_MARK)
      : join([]),
    mergeTold(root, "session", draft.session),
    mergePackages(root, draft.packages),
    mergeWords(root, draft, locked),
  ]);
}

/** An id that is there stays until a person says so: the same document is served under several. */
function mergeId(root: SourceMap, id: number | undefined): Merged {
  const entry = entryOf(root, "id");
  const old = scalarOf(entry);
  if (id === undefined || old === id) return join([]);
  if (entry) return { edits: [], changes: [{ kind: "kept", path: "id", text: `${String(old)}, the page's is ${id}` }] };
  const changes: SpecChange[] = [{ kind: "changed", path: "id", text: `none -> ${id}` }];
  return { edits: [insertEntry(root, "method", `id: ${id}`, new Set())], changes };
}

/** Sets a key that the page tells; the mark behind it follows. */
function mergeTold(root: SourceMap, key: string, told: string | undefined, mark = ""): Merged {
  const entry = entryOf(root, key);
  const old = isInferred(entry) ? entry.value.get("value") : scalarOf(entry);
  const oldMark = markOf(root, key);
  const isUntold = oldMark === UNTOLD_MARK;
  if (told === undefined || !entry || (old === told && !isUntold && !isInferred(entry))) return join([]);
  const start = entry.value?.range?.[0] ?? entry.end;
  const isMarked = isUntold || oldMark === DRAFT_MARK;
  const end = isMarked ? lineEnd(root.text, entry.end) : entry.end;
  const text = `${scalarText(told, "block")}${isMarked && mark !== "" ? ` ${mark}` : ""}`;
  const said = old === told ? "told by the page" : `${String(old)} -> ${told}`;
  return { edits: [{ start, end, text }], changes: [{ kind: "changed", path: key, text: said }] };
}

/** `{ value, inferred }`: a page that states it makes it a plain value. */
function isInferred(entry: Entry | undefined): entry is Entry & { readonly value: YAMLMap } {
  return isMap(entry?.value);
}

function markOf(root: SourceMap, key: string): string {
  const entry = entryOf(root, key);
  return entry ? root.text.slice(entry.end, lineEnd(root.text, entry.end)).trim() : "";
}

/** That the API is out of use: said in its title, or in words that have changed. */
function mergeDeprecation(root: SourceMap, { deprecated, isTitleDeprecated, summary }: Draft, locked?: Words): Merged {
  const isNews = isTitleDeprecated || (locked !== undefined && locked.hash !== wordsHash(summary ?? ""));
  if (deprecated === undefined || entryOf(root, "deprecated") || !isNews) return join([]);
  const line = `deprecated: ${scalarText(deprecated, "block")}`;
  const changes: SpecChange[] = [{ kind: "changed", path: "deprecated", text: deprecated }];
  return { edits: [insertEntry(root, "summary", line, new Set())], changes };
}

/** A worded summary is a person's: the page's new words stand beside it. */
function mergeWords(root: SourceMap, { summary = "", deprecated, hasAllWords }: Draft, locked?: Words): Merged {
  const now = wordsHash(summary);
  const own = wordsHash(String(scalarOf(entryOf(root, "summary")) ?? ""));
  const isDraft = [DRAFT_MARK, UNTOLD_MARK].includes(markOf(root, "summary"));
  if (isDraft || !locked || (now === "" && !hasAllWords) || locked.hash === now || own === now) return join([]);
  const entry = entryOf(root, "reworded");
  const text = scalarText(summary, "block");
  const edit = entry
    ? { start: entry.value?.range?.[0] ?? entry.end, end: entry.end, text }
    : insertEntry(root, "summary", `reworded: ${text}`, new Set());
  const isTold = deprecated !== undefined && !entryOf(root, "deprecated");
  const changes: SpecChange[] = isTold ? [] : [{ kind: "words", path: "summary", text: pageSays(summary) }];
  return { edits: [edit], changes };
}
