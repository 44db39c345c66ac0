import { isMap, isSeq } from "yaml";
import type { DraftField, FieldValue } from "../draft/draft.ts";
import { scalarValue } from "../draft/values.ts";
import { readWords, type WordFacts } from "../wording/facts.ts";
import { listedValues } from "../wording/values.ts";
import { wordsOf, type Words } from "../wording/words.ts";
import type { Collector } from "./collector.ts";
import { entryOf, scalarOf, type SourceMap } from "./source-map.ts";

const PLAIN = ["default", "min", "max", "maxLength", "maxListSize", "format"] as const;

/** What changed words say that they did not say before, as facts of the spec; `read` names them until a person has looked. */
export function compareTold(map: SourceMap, field: DraftField, locked: Words | undefined, found: Collector): boolean {
  const before = locked?.facts ?? {};
  const now = wordsOf(field.facts.description ?? "", field.facts.type).facts;
  const read: string[] = [
    ...values(map, listed(field, before.enum), before.enum?.split(","), found),
    ...deprecation(map, field.told.deprecated, before.deprecated, found),
    ...PLAIN.filter((key) => now[key] !== before[key]).flatMap((key) => plain(map, key, field, found)),
    ...unit(map, field.told, before.unit, found),
  ];
  if (read.length === 0) return false;
  found.set("changed", "read", [...new Set([...readBefore(map), ...read])], "");
  return true;
}

/** Words that listed values before may list a single one now. */
function listed(
  { told, facts: { description = "", type } }: DraftField,
  before: string | undefined,
): WordFacts["enum"] {
  return told.enum ?? (before === undefined ? undefined : listedValues(description, type.startsWith("Number"), 1));
}

/** Values more and fewer. One that the page never listed is a person's and stays. */
function values(
  map: SourceMap,
  now: WordFacts["enum"],
  listed: readonly string[] | undefined,
  found: Collector,
): string[] {
  const entry = entryOf(map, "enum");
  if (!now || (!entry && listed)) return [];
  const old = isMap(entry?.value) ? (entry.value.toJSON() as Record<string, string>) : {};
  const added = Object.keys(now).filter((value) => !(value in old));
  const removed = Object.keys(old).filter(
    (value) => !(value in now) && (listed === undefined || listed.includes(value)),
  );
  if (added.length + removed.length === 0) return [];
  const kept = Object.entries(old).filter(([value]) => !removed.includes(value));
  const labels = added.map((value) => [value, now[value] ?? ""] as const);
  const said = [
    ...added.map((value) => `+ ${value} ${now[value] ?? ""}`),
    ...removed.map((value) => `- ${value} ${old[value]}`),
  ];
  const next = Object.fromEntries([...kept, ...labels]);
  found.set("changed", "enum", next, `values ${said.join(", ")}, as the page's words say`);
  return ["enum"];
}

function deprecation(map: SourceMap, now: string | undefined, before: string | undefined, found: Collector): string[] {
  if (now === undefined || before !== undefined || entryOf(map, "deprecated")) return [];
  found.set("changed", "deprecated", now, `deprecated: ${now}`);
  return ["deprecated"];
}

function plain(map: SourceMap, key: (typeof PLAIN)[number], { told, facts }: DraftField, found: Collector): string[] {
  const text = told[key];
  const old = scalarOf(entryOf(map, key));
  if (text === undefined) return [];
  const typed = key === "default" ? scalarValue(String(text), facts.type.replace(/(\[\])+$/, "")) : { value: text };
  const value: FieldValue | undefined = typed && "value" in typed ? typed.value : undefined;
  if (value === undefined || String(old) === String(value)) return [];
  found.set("changed", key, value, `${key} ${String(old ?? "none")} -> ${String(value)}, as the page's words say`);
  return [key];
}

/** 分 that became 元: the same number means another amount. */
function unit(map: SourceMap, { unit: now }: WordFacts, before: string | undefined, found: Collector): string[] {
  const old = before ?? readWords(String(scalarOf(entryOf(map, "description")) ?? ""), "").unit;
  if (now === undefined || old === undefined || now === old) return [];
  found.say("changed", `THE UNIT, ${old} -> ${now}`);
  return ["unit"];
}

function readBefore(map: SourceMap): readonly string[] {
  const list = entryOf(map, "read")?.value;
  return isSeq(list) ? (list.toJSON() as string[]) : [];
}

/** The keys of a field as they are, its members aside. */
export function keysOf(map: SourceMap): Record<string, FieldValue> {
  const entries = map.entries
    .filter(({ key }) => key !== "fields")
    .map(({ key, value }) => [key, value?.toJSON() as FieldValue]);
  return Object.fromEntries(entries) as Record<string, FieldValue>;
}
