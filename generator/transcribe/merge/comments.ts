import { isMap } from "yaml";
import type { DraftField } from "../draft/draft.ts";
import { PAGE_MARK } from "../render/field.ts";
import { type Edit, lineStart } from "./edits.ts";
import { type Entry, entryOf, indentOf, ownComments, scalarOf, type SourceMap, sourceMap } from "./source-map.ts";

/** Brings the comments that transcribing writes up to date; a field without them gets them only when it changes. */
export function commentEdits(map: SourceMap, entry: Entry, field: DraftField, isChanged: boolean): Edit[] {
  const old = ownComments(map, entry);
  if (map.isFlow || (old.length === 0 && !isChanged) || old.join("\n") === field.comments.join("\n")) return [];
  if (!field.hasType && typeOf(map, entry) !== "Unknown") return [];
  const indent = indentOf(map);
  const kept = map.text
    .slice(entry.chunkStart, lineStart(map.text, entry.start))
    .split(/(?<=\n)/)
    .filter((line) => !line.trim().startsWith(PAGE_MARK.trim()));
  const text = [...kept, ...field.comments.map((comment) => `${indent}${PAGE_MARK}${comment}\n`)].join("");
  return [{ start: entry.chunkStart, end: lineStart(map.text, entry.start), text }];
}

/** A type that a person found out speaks against a comment that there is none. */
function typeOf(map: SourceMap, entry: Entry): unknown {
  return isMap(entry.value) ? scalarOf(entryOf(sourceMap(map.text, entry.value), "type")) : undefined;
}
