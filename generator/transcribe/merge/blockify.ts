import { FIELD_KEYS } from "../../facts/field.ts";
import type { DraftField } from "../draft/draft.ts";
import { fieldsBlock } from "../render/field.ts";
import { scalarText } from "../render/scalar.ts";
import { type Edit, lineStart } from "./edits.ts";
import type { FactChanges } from "./collector.ts";
import { type Entry, entryOf, hasPersonsComment, type SourceMap } from "./source-map.ts";

/** A leaf written on one line that now has members is written anew as a block, with the words of its keys. */
export function becomesBlock(parent: SourceMap, map: SourceMap, entry: Entry, field: DraftField): boolean {
  const hasNewMembers = (field.fields?.length ?? 0) > 0 && !entryOf(map, "fields");
  return map.isFlow && !parent.isFlow && hasNewMembers && !hasPersonsComment(parent, entry);
}

export function blockify(map: SourceMap, entry: Entry, field: DraftField, facts: FactChanges): Edit {
  const indent = " ".repeat(entry.start - lineStart(map.text, entry.start) + 2);
  const lines = FIELD_KEYS.flatMap((key) => {
    const old = entryOf(map, key);
    const value = facts.sets.get(key);
    if (facts.removes.has(key) || (!old && value === undefined)) return [];
    const text = value !== undefined ? scalarText(value, "block") : map.text.slice(old?.value?.range?.[0], old?.end);
    return [`\n${indent}${key}: ${text}`];
  });
  const text = `${lines.join("")}\n${indent}fields:${fieldsBlock(field.fields ?? [], `${indent}  `)}`;
  return { start: entry.keyEnd + 1, end: entry.end, text };
}
