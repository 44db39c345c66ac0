import { derivedTag, parseType } from "../../../templates/src/data/type.ts";
import { mayHaveValues, strangeValue } from "../../facts/enum.ts";
import { GIVEN, type GivenKey } from "../../facts/field.ts";
import { SCALARS } from "../../facts/scalars.ts";
import type { DraftField, FieldFacts, Scalar } from "../draft/draft.ts";
import { scalarValue } from "../draft/values.ts";
import { type Words, wordsHash } from "../wording/words.ts";
import { pageSays } from "./change.ts";
import { Collector } from "./collector.ts";
import type { MergeContext } from "./context.ts";
import { entryOf, mapOf, scalarOf, type SourceMap } from "./source-map.ts";
import { compareTold } from "./told.ts";

type PageWords = Pick<MergeContext, "locked" | "hasAllWords">;

/** Compares the facts of a page with a field as it is written. Descriptions that a person has worded are not facts. */
export function compareFacts(map: SourceMap, field: DraftField, path: string, context: PageWords): Collector {
  const found = new Collector(path);
  const old = String(scalarOf(entryOf(map, "type")) ?? "");
  const isRetyped = field.hasType && squeeze(old) !== squeeze(field.facts.type);
  const isStructRenamed = isRetyped && isSameStruct(map, old, field);
  if (isStructRenamed) found.set("renamed", "type", field.facts.type, `struct ${old} -> ${field.facts.type}`);
  else if (isRetyped) found.set("retyped", "type", field.facts.type, `${old} -> ${field.facts.type}`);
  if (isStructRenamed && !field.hasTag) keepTag(map, old, field.facts, found);
  else compareTag(map, field.facts, isRetyped, field.hasTag, found);
  if (isRetyped) compareFormat(map, field.facts, found);
  compareRequired(map, field.facts.required, found);
  const type = isRetyped ? field.facts.type : old;
  for (const [key] of GIVEN) compareGiven(map, key, field.facts[key], type, isRetyped, found);
  compareDescription(map, field, { ...context, locked: context.locked(path) }, found);
  if (isRetyped) refitEnum(map, field, found);
  return found;
}

/** A struct under another name: its members tell. */
function isSameStruct(map: SourceMap, old: string, { facts: { type }, fields }: DraftField): boolean {
  const members = mapOf(map, "fields")?.entries.map(({ key }) => key);
  if (!members || !fields || parseType(squeeze(old)).lists !== parseType(squeeze(type)).lists) return false;
  const same = fields.filter(({ name }) => members.includes(name)).length;
  return same >= Math.max(members.length, fields.length) / 2;
}

/** The tag on the wire is none of the struct's name until a sample shows another. */
function keepTag(map: SourceMap, old: string, { type }: FieldFacts, found: Collector): void {
  const [before, now] = [parseType(squeeze(old)), parseType(squeeze(type))];
  if (now.lists === 0 || entryOf(map, "item") || derivedTag(before.name) === derivedTag(now.name)) return;
  found.set("changed", "item", derivedTag(before.name), "");
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

/** Listed values that the new type cannot have, also those that its words list. */
function refitEnum(map: SourceMap, { facts: { type }, fields }: DraftField, found: Collector): void {
  const old = mapOf(map, "enum")?.entries.map(({ key }) => key);
  const values = Object.keys(found.sets.get("enum") ?? {});
  const known = values.length > 0 ? values : (old ?? []);
  const { name } = parseType(type);
  const isFit = mayHaveValues(name, fields !== undefined) && strangeValue(name, known) === undefined;
  if (known.length === 0 || isFit) return;
  found.sets.delete("enum");
  if (old) found.remove("changed", "enum", `values ${known.join(", ")} do not fit ${type}`);
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

/** A worded description is a person's: where the page's words have changed, its new ones stand beside it. */
function compareDescription(
  map: SourceMap,
  field: DraftField,
  { locked, hasAllWords }: { readonly locked: Words | undefined; readonly hasAllWords: boolean },
  found: Collector,
): void {
  const given = field.facts.description;
  const old = scalarOf(entryOf(map, "description"));
  const isGone = given === undefined && hasAllWords && old !== undefined && locked !== undefined && locked.hash !== "";
  if (isGone) found.set("words", "reworded", "", pageSays(""));
  if (given === undefined || given === old) return;
  const isDraft = scalarOf(entryOf(map, "draft")) === true;
  if (old === undefined || isDraft) {
    if (isDraft && locked) compareTold(map, field, locked, found);
    if (!isDraft) found.set("changed", "draft", true, "");
    found.set("changed", "description", given, old === undefined ? "description taken over" : "draft description");
    return;
  }
  const words = wordsHash(given);
  if (!locked || locked.hash === words || wordsHash(String(old)) === words) return;
  const isTold = compareTold(map, field, locked, found);
  found.set("words", "reworded", given, isTold ? "" : pageSays(given));
}

function show(value: Scalar | undefined): string {
  const text = value === undefined ? "none" : String(value);
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
