import { isMap, type YAMLMap } from "yaml";
import type { DraftField } from "../draft/draft.ts";
import type { SpecChange } from "./change.ts";
import type { Plan } from "./plan.ts";
import { type Entry, hasPersonsComment, type SourceMap, sourceMap } from "./source-map.ts";

/** Fields that the page does not list any more; one with a person's comment stays. */
export function dropped(
  map: SourceMap,
  fields: readonly DraftField[],
  path: string,
  plan: Plan,
): { removes: Set<string>; changes: SpecChange[] } {
  const names = new Set(fields.map((field) => field.name));
  const removes = new Set<string>();
  const changes = map.entries.flatMap((entry): SpecChange[] => {
    if (names.has(entry.key) || (entry.value && plan.renames.has(entry.value))) return [];
    const at = `${path}.${entry.key}`;
    if (hasPersonsComment(map, entry)) return [{ kind: "kept", path: at, text: "not on the page, but commented" }];
    removes.add(entry.key);
    if (entry.value && plan.left.has(entry.value)) return [];
    return [{ kind: "removed", path: at, text: "not on the page", fields: countBelow(entry) }];
  });
  return { removes, changes };
}

/** A field with all below it. */
function countBelow({ value }: Entry): number {
  const members = isMap(value) ? value.get("fields") : undefined;
  const entries = isMap(members) ? sourceMap("", members as YAMLMap).entries : [];
  return entries.reduce((sum, entry) => sum + countBelow(entry), 1);
}
