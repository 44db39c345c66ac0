import { isMap } from "yaml";
import type { DraftField } from "../draft/draft.ts";
import { PAGE_MARK } from "../render/field.ts";
import { join, type Merged } from "./change.ts";
import { type Edit, lineStart } from "./edits.ts";
import { type Entry, entryOf, indentOf, ownComments, scalarOf, type SourceMap, sourceMap } from "./source-map.ts";

/**
 * Brings the comments that transcribing writes up to date; a field without them gets them only when it changes. They go
 * without saying where something else of the field is told.
 */
export function mergeComments(map: SourceMap, entry: Entry, field: DraftField, path: string, isTold: boolean): Merged {
  const old = ownComments(map, entry);
  if (map.isFlow || (old.length === 0 && !isTold) || old.join("\n") === field.comments.join("\n")) return join([]);
  if (!field.hasType && typeOf(map, entry) !== "Unknown") return join([]);
  const changes = [...without(old, field.comments, "no longer"), ...without(field.comments, old, "now")];
  return {
    edits: [commentEdit(map, entry, field)],
    changes: isTold ? [] : changes.map((text) => ({ kind: "changed", path, text })),
  };
}

function without(comments: readonly string[], others: readonly string[], word: string): string[] {
  return comments.filter((comment) => !others.includes(comment)).map((comment) => `${word}: ${comment}`);
}

function commentEdit(map: SourceMap, entry: Entry, field: DraftField): Edit {
  const indent = indentOf(map);
  const kept = map.text
    .slice(entry.chunkStart, lineStart(map.text, entry.start))
    .split(/(?<=\n)/)
    .filter((line) => !line.trim().startsWith(PAGE_MARK.trim()));
  const text = [...kept, ...field.comments.map((comment) => `${indent}${PAGE_MARK}${comment}\n`)].join("");
  return { start: entry.chunkStart, end: lineStart(map.text, entry.start), text };
}

/** A type that a person found out speaks against a comment that there is none. */
function typeOf(map: SourceMap, entry: Entry): unknown {
  return isMap(entry.value) ? scalarOf(entryOf(sourceMap(map.text, entry.value), "type")) : undefined;
}
