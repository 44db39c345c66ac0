import { isMap, type YAMLMap } from "yaml";
import type { Draft } from "../draft/draft.ts";
import { DRAFT_MARK, UNTOLD_MARK } from "../render/api.ts";
import { scalarText } from "../render/scalar.ts";
import { join, type Merged, type SpecChange } from "./change.ts";
import { lineEnd } from "./edits.ts";
import { insertEntry } from "./keys.ts";
import { type Entry, entryOf, scalarOf, type SourceMap } from "./source-map.ts";

/** The keys above `params`. A summary and `kind` are a person's as soon as their mark is gone. */
export function mergeIdentity(root: SourceMap, draft: Draft): Merged {
  const summary = markOf(root, "summary");
  return join([
    mergeId(root, draft.id),
    mergeTold(root, "title", draft.title),
    summary === DRAFT_MARK || summary === UNTOLD_MARK
      ? mergeTold(root, "summary", draft.summary, DRAFT_MARK)
      : join([]),
    mergeTold(root, "session", draft.session),
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
