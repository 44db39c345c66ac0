import { FIELD_KEYS, type FieldKey } from "../../facts/field.ts";
import type { FieldValue } from "../draft/draft.ts";
import { scalarText } from "../render/scalar.ts";
import type { Edit } from "./edits.ts";
import { entryOf, indentOf, type SourceMap } from "./source-map.ts";

/** Sets scalar keys of one map, and removes others; what is not named stays as it is written. */
export function editKeys(map: SourceMap, sets: ReadonlyMap<string, FieldValue>, removes: ReadonlySet<string>): Edit[] {
  const place = map.isFlow ? "flow" : "block";
  const edits: Edit[] = [];
  for (const [key, value] of sets) {
    const entry = entryOf(map, key);
    const text = scalarText(value, place);
    if (entry) edits.push({ start: entry.value?.range?.[0] ?? entry.end, end: entry.end, text });
    else edits.push(insertKey(map, key, text, removes));
  }
  return [...edits, ...removeEntries(map, removes)];
}

function insertKey(map: SourceMap, key: string, text: string, removes: ReadonlySet<string>): Edit {
  const rank = (name: string) => FIELD_KEYS.indexOf(name as FieldKey);
  const before = map.entries.filter((entry) => rank(entry.key) < rank(key)).at(-1)?.key;
  return insertEntry(map, before, `${key}: ${text}`, removes);
}

/** Puts an entry behind another, or first; `line` is without indentation. */
export function insertEntry(
  map: SourceMap,
  after: string | undefined,
  line: string,
  removes: ReadonlySet<string>,
): Edit {
  if (!map.isFlow) {
    const entry = after === undefined ? undefined : entryOf(map, after);
    const at = entry?.chunkEnd ?? map.entries[0]?.chunkStart ?? 0;
    const isOpen = at > 0 && map.text[at - 1] !== "\n";
    return { start: at, end: at, text: `${isOpen ? "\n" : ""}${indentOf(map)}${line}\n` };
  }
  const index = map.entries.findIndex((entry) => entry.key === after);
  const kept = map.entries.slice(0, index + 1).filter((entry) => !removes.has(entry.key));
  const anchor = kept.at(-1);
  if (anchor) return { start: anchor.end, end: anchor.end, text: `, ${line}` };
  const next = map.entries.find((entry) => !removes.has(entry.key));
  const at = next?.start ?? map.entries[0]?.start ?? 0;
  return { start: at, end: at, text: next ? `${line}, ` : line };
}

/** Takes entries out, with the comments above them and one comma each. */
export function removeEntries(map: SourceMap, removes: ReadonlySet<string>): Edit[] {
  const edits: Edit[] = [];
  let kept: number | undefined;
  map.entries.forEach((entry, index) => {
    if (!removes.has(entry.key)) kept = entry.end;
    else if (!map.isFlow) edits.push({ start: entry.chunkStart, end: entry.chunkEnd, text: "" });
    else if (kept !== undefined) {
      const from = map.entries[index - 1]?.end ?? entry.start;
      edits.push({ start: from, end: entry.end, text: "" });
    } else edits.push({ start: entry.start, end: map.entries[index + 1]?.start ?? entry.end, text: "" });
  });
  return edits;
}
