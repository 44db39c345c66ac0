import { parseType } from "../../../templates/src/data/type.ts";
import { type FieldKey, GIVEN, type GivenKey } from "../../facts/field.ts";
import { SCALARS } from "../../facts/scalars.ts";
import type { DraftField, FieldFacts, Scalar } from "../draft/draft.ts";
import { scalarValue } from "../draft/values.ts";
import type { SpecChange } from "./change.ts";
import { entryOf, scalarOf, type SourceMap } from "./source-map.ts";

/** What the keys of one field become. */
export interface FactChanges {
  readonly sets: ReadonlyMap<FieldKey, Scalar>;
  readonly removes: ReadonlySet<FieldKey>;
  readonly changes: readonly SpecChange[];
}

/** Compares the facts of a page with a field as it is written. Descriptions that a person has worded are not facts. */
export function compareFacts(map: SourceMap, field: DraftField, path: string): FactChanges {
  const found = new Collector(path);
  const old = String(scalarOf(entryOf(map, "type")) ?? "");
  const isRetyped = field.hasType && squeeze(old) !== squeeze(field.facts.type);
  if (isRetyped) found.set("retyped", "type", field.facts.type, `${old} -> ${field.facts.type}`);
  compareTag(map, field.facts, isRetyped, field.hasTag, found);
  if (isRetyped) compareFormat(map, field.facts, found);
  compareRequired(map, field.facts.required, found);
  const type = isRetyped ? field.facts.type : old;
  for (const [key] of GIVEN) compareGiven(map, key, field.facts[key], type, isRetyped, found);
  compareDescription(map, field.facts.description, found);
  return found;
}

class Collector implements FactChanges {
  readonly sets = new Map<FieldKey, Scalar>();
  readonly removes = new Set<FieldKey>();
  readonly changes: SpecChange[] = [];
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  set(kind: SpecChange["kind"], key: FieldKey, value: Scalar, text: string): void {
    this.sets.set(key, value);
    if (text !== "") this.changes.push({ kind, path: this.#path, text });
  }

  remove(kind: SpecChange["kind"], key: FieldKey, text: string): void {
    this.removes.add(key);
    this.changes.push({ kind, path: this.#path, text });
  }
}

function squeeze(type: string): string {
  return type.replace(/\s+/g, "");
}

function compareTag(map: SourceMap, facts: FieldFacts, isRetyped: boolean, isTold: boolean, found: Collector): void {
  const old = scalarOf(entryOf(map, "item"));
  if (!isTold && !isRetyped) return;
  if (facts.item !== undefined && facts.item !== old) {
    found.set("changed", "item", facts.item, `list tag ${String(old ?? "derived")} -> ${facts.item}`);
  } else if (facts.item === undefined && old !== undefined) {
    found.remove("changed", "item", `list tag ${String(old)} -> derived`);
  }
}

/** Only a new type moves the format: without one it is a person's. */
function compareFormat(map: SourceMap, facts: FieldFacts, found: Collector): void {
  const old = scalarOf(entryOf(map, "format"));
  if (old !== undefined && !SCALARS.get(parseType(facts.type).name)?.hasFormat) {
    found.remove("changed", "format", `format ${String(old)} does not fit ${facts.type}`);
  } else if (old === undefined && facts.format) found.set("changed", "format", facts.format, "");
}

function compareRequired(map: SourceMap, required: boolean | undefined, found: Collector): void {
  const old = scalarOf(entryOf(map, "required")) === true;
  if (required === undefined || required === old) return;
  if (required) found.set("required", "required", true, "optional -> required");
  else found.remove("optional", "required", "required -> optional");
}

function compareGiven(
  map: SourceMap,
  key: GivenKey,
  given: Scalar | undefined,
  type: string,
  isRetyped: boolean,
  found: Collector,
): void {
  const entry = entryOf(map, key);
  const old = scalarOf(entry) as Scalar | undefined;
  if (entry && old === undefined) return;
  const isSameText = old !== undefined && String(old) === String(given);
  if (given !== undefined && (!isSameText || (isRetyped && old !== given))) {
    found.set("changed", key, given, isSameText ? "" : `${key} ${show(old)} -> ${show(given)}`);
  } else if (given === undefined && old !== undefined && isRetyped && (key === "example" || key === "default")) {
    refit(key, old, type, found);
  }
}

/** A value that the page does not give moves with the type where it can. */
function refit(key: "example" | "default", old: Scalar, type: string, found: Collector): void {
  const value = scalarValue(String(old), type);
  if (value && "refused" in value) found.remove("changed", key, `${key} ${show(old)} does not fit ${type}`);
  else if (value && value.value !== old) found.set("changed", key, value.value, "");
}

function compareDescription(map: SourceMap, given: string | undefined, found: Collector): void {
  const old = scalarOf(entryOf(map, "description"));
  const isDraft = scalarOf(entryOf(map, "draft")) === true;
  if (given === undefined || given === old || (old !== undefined && !isDraft)) return;
  if (!isDraft) found.set("changed", "draft", true, "");
  found.set("changed", "description", given, old === undefined ? "description taken over" : "draft description");
}

function show(value: Scalar | undefined): string {
  const text = value === undefined ? "none" : String(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
