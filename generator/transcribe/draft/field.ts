import { type LimitKey, LIMITS } from "../../facts/field.ts";
import { bareName, oneLine } from "../plain-text.ts";
import type { Note, PageField } from "../page.ts";
import type { DraftField, FieldFacts, Scalar } from "./draft.ts";
import { readWords, type WordFacts } from "../wording/facts.ts";
import { foldDuplicates } from "./duplicates.ts";
import { type DraftType, draftType } from "./types.ts";
import { refuseName } from "./name.ts";
import { isEcho, isIdName, limitValue, scalarValue, type Value } from "./values.ts";

const MAX_COMMENT = 300;

interface Drafted {
  readonly fields: readonly DraftField[];
  readonly notes: readonly Note[];
}

/** Whether other specs know a text of this name as an identifier. */
export type IsKnownId = (name: string) => boolean;

/** Rows of one level, with all below them, as the spec says them. */
export function draftFields(
  rows: readonly PageField[],
  path: readonly string[],
  isKnownId: IsKnownId = () => false,
): Drafted {
  const fields: DraftField[] = [];
  const notes: Note[] = [];
  const named = rows.map((row) => ({ ...row, name: bareName(row.name) }));
  for (const { row, comments, note } of foldDuplicates(named)) {
    const at = [...path, row.name];
    const place = { path: at, ...(row.line !== undefined && { line: row.line }) };
    const refusal = refuseName(row.name);
    if (refusal) notes.push({ kind: "left-out", text: refusal, ...place });
    if (note) notes.push({ kind: "unclear", text: note, ...place });
    if (refusal) continue;
    const one = draftField(row, comments, at, isKnownId);
    fields.push(one.field);
    const known = new Set(comments);
    const said = row.isFromSample ? [] : one.field.comments.filter((text) => !known.has(text));
    notes.push(...said.map((text) => say(text, place)));
    notes.push(...one.notes);
  }
  return { fields, notes };
}

function say(text: string, place: Partial<Note>): Note {
  return { kind: "info", text, ...place };
}

function draftField(
  row: PageField,
  comments: readonly string[],
  path: readonly string[],
  isKnownId: IsKnownId,
): { field: DraftField; notes: readonly Note[] } {
  const type = draftType(row);
  const { facts, remarks } = draftFacts(row, type, isKnownId);
  const members = row.fields ? draftFields(row.fields, path, isKnownId) : { fields: [], notes: [] };
  const field: DraftField = {
    name: row.name,
    facts,
    told: toldFacts(row, type, facts),
    ...(type.isStruct && { fields: members.fields }),
    hasAllMembers: row.fields ? !row.fields.some((member) => member.isFromSample) : row.hasNoMembers === true,
    isFromSample: row.isFromSample === true,
    hasType: type.hasType && !row.isFromSample,
    hasTag: type.hasTag,
    comments: [...comments, ...remarks].map(commentText),
  };
  return { field, notes: members.notes };
}

/** The facts in a row's words that its cells do not give, as far as they fit the type and each other. */
function toldFacts(row: PageField, type: DraftType, facts: FieldFacts): WordFacts {
  if (row.description === undefined) return {};
  const {
    default: value,
    min,
    max,
    format,
    ...told
  } = readWords(row.description, type.isStruct ? "" : type.type, row.example);
  const lower = facts.min ?? min ?? -Infinity;
  const upper = facts.max ?? max ?? Infinity;
  const isBounded = lower <= upper;
  const isInside =
    value === undefined ||
    !isBounded ||
    (Number(value) >= lower && Number(value) <= upper) ||
    Number.isNaN(Number(value));
  const given: Readonly<Record<string, unknown>> = { ...facts };
  const all: WordFacts = {
    ...told,
    ...(min !== undefined && isBounded && { min }),
    ...(max !== undefined && isBounded && { max }),
    ...(value !== undefined && isInside && { default: value }),
    ...(format !== undefined && { format }),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => given[key] === undefined)) as WordFacts;
}

function commentText(text: string): string {
  const line = oneLine(text);
  return line.length > MAX_COMMENT ? `${line.slice(0, MAX_COMMENT)}…` : line;
}

function draftFacts(row: PageField, type: DraftType, isKnownId: IsKnownId): { facts: FieldFacts; remarks: string[] } {
  const remarks: string[] = [];
  if (row.isFromSample) remarks.push("only the sample shows it");
  else if (type.comment) remarks.push(type.comment);
  const scalar = type.isStruct || type.isList ? "String" : type.type;
  const take: Take = (key, value) => {
    if (value && "refused" in value) remarks.push(`the ${key} is ${value.refused}`);
    return value && "value" in value ? value.value : undefined;
  };
  const example = type.isStruct && row.example && isEcho(row.example, row) ? undefined : row.example;
  const facts = {
    type: type.type,
    item: type.item,
    format: isId(row.name, type.type, isKnownId) ? "id" : undefined,
    required: row.required,
    example: take("example", scalarValue(example, scalar)),
    default: take("default", scalarValue(row.default, scalar)),
    ...draftLimits(row, take),
    description: row.description,
  };
  const agreed = agree(facts, remarks);
  return { facts: Object.fromEntries(Object.entries(agreed).filter((e) => e[1] !== undefined)) as never, remarks };
}

/** A number whose name is that of an identifier is one; a text may hold anything, unless other specs know better. */
function isId(name: string, type: string, isKnownId: IsKnownId): boolean {
  const base = type.replace(/(\[\])+$/, "");
  return isIdName(name) && (base === "Number" || (base === "String" && isKnownId(name)));
}

type Take = <T>(key: string, value: Value<T>) => T | undefined;

function draftLimits(row: PageField, take: Take): Pick<Loose, LimitKey> {
  const limits = LIMITS.map(([key, { name, counts }]) => {
    return [key, take(name, limitValue(row[key], counts ? "size" : "bound"))] as const;
  });
  return Object.fromEntries(limits) as Pick<Loose, LimitKey>;
}

type Loose = { [Key in keyof Required<FieldFacts>]: FieldFacts[Key] | undefined };

/** Limits and a default that contradict each other are said in a comment: a spec cannot hold both. */
function agree(facts: Loose, remarks: string[]): Loose {
  const { min, max } = facts;
  if (min !== undefined && max !== undefined && min > max) {
    remarks.push(`the smallest value ${min} is above the largest ${max}`);
    return agree({ ...facts, min: undefined, max: undefined }, remarks);
  }
  const given: Scalar | undefined = facts.default;
  const isOutside = given !== undefined && (Number(given) < (min ?? -Infinity) || Number(given) > (max ?? Infinity));
  if (!isOutside) return facts;
  remarks.push(`the default ${String(given)} is outside its limits`);
  return { ...facts, default: undefined };
}
