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

/** The facts in a row's words that its cells do not give, as far as they fit the type, the cells and each other. */
function toldFacts(row: PageField, type: DraftType, facts: FieldFacts): WordFacts {
  if (row.description === undefined) return {};
  const told = readWords(row.description, type.isStruct ? "" : type.type, row.example);
  const min = facts.min ?? told.min ?? -Infinity;
  const max = facts.max ?? told.max ?? Infinity;
  const standard = facts.default ?? told.default;
  const isOutside = min <= max && (Number(standard) < min || Number(standard) > max);
  const isUnlisted = standard !== undefined && told.enum !== undefined && !Object.hasOwn(told.enum, String(standard));
  const dropped = new Set<keyof WordFacts>([
    ...(min > max || (isOutside && facts.default !== undefined) ? (["min", "max"] as const) : []),
    ...(isUnlisted && facts.default !== undefined ? (["enum"] as const) : []),
    ...(isOutside || isUnlisted ? (["default"] as const) : []),
  ]);
  const given: Readonly<Record<string, unknown>> = { ...facts };
  const kept = ([key]: [string, unknown]) => given[key] === undefined && !dropped.has(key as keyof WordFacts);
  return Object.fromEntries(Object.entries(told).filter(kept)) as WordFacts;
}

function commentText(text: string): string {
  const line = oneLine(text);
  return line.length > MAX_COMMENT ? `${line.slice(0, MAX_COMMENT)}…` : line;
}
