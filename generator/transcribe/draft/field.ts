import { bareName, oneLine } from "../plain-text.ts";
import type { Note, PageField } from "../page.ts";
import type { DraftField, FieldFacts } from "./draft.ts";
import { readWords, type WordFacts } from "../wording/facts.ts";
import { foldDuplicates } from "./duplicates.ts";
import { draftFacts, type IsKnownId } from "./facts.ts";
import { type DraftType, draftType, strangeType } from "./types.ts";
import { refuseName, strangeName } from "./name.ts";

const MAX_COMMENT = 300;

interface Drafted {
  readonly fields: readonly DraftField[];
  readonly notes: readonly Note[];
}

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
    const strange = [strangeName(row.name), strangeType(row)].filter((text) => text !== undefined);
    notes.push(...strange.map((text): Note => ({ kind: "unclear", text, ...place })));
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
