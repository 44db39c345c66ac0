import { FIELD_KEYS, type FieldKey } from "../../facts/field.ts";
import type { DraftField, FieldValue } from "../draft/draft.ts";
import { scalarValue } from "../draft/values.ts";
import { keyText, scalarText } from "./scalar.ts";
import { columns, LINE_WIDTH } from "../../emit/width.ts";

/** Starts every comment that transcribing writes; comments without it are a person's. */
export const PAGE_MARK = "# page: ";

/** The keys a new field has, with their values; its members are not among them. What its words told is named in `read`. */
function fieldEntries(field: DraftField): (readonly [key: FieldKey, value: FieldValue])[] {
  const values = field.kept ?? newValues(field);
  return FIELD_KEYS.flatMap((key) => {
    const value = values[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}

function newValues(field: DraftField): Readonly<Partial<Record<string, FieldValue | undefined>>> {
  const { facts } = field;
  const told = specFacts(field);
  const read = Object.keys(told);
  return {
    ...told,
    ...facts,
    required: facts.required || undefined,
    draft: facts.description ? true : undefined,
    read: read.length > 0 ? read : undefined,
  };
}

/** The facts in its words that are keys of a spec. */
function specFacts({
  told: { unit: _, default: value, ...facts },
  facts: { type },
}: DraftField): Record<string, FieldValue> {
  const typed = scalarValue(value, type.replace(/(\[\])+$/, ""));
  return { ...facts, ...(typed && "value" in typed && { default: typed.value }) };
}

/** A field of a block map as lines, with its comments above it; a leaf stands on one line where it fits. */
export function fieldLines(field: DraftField, indent: string): string[] {
  const comments = field.comments.map((text) => `${indent}${PAGE_MARK}${text}`);
  const line = field.fields && field.fields.length > 0 ? undefined : flowLine(field, indent);
  return [...comments, ...(line ? [line] : blockLines(field, indent))];
}

/** Fields as the value of the key before them: `{}`, or a block on lines of its own. */
export function fieldsBlock(fields: readonly DraftField[], indent: string): string {
  return fields.length === 0 ? " {}" : `\n${fields.flatMap((field) => fieldLines(field, indent)).join("\n")}`;
}

function flowLine(field: DraftField, indent: string): string | undefined {
  const line = `${indent}${keyText(field.name)}: ${flowMap(field)}`;
  return columns(line) <= LINE_WIDTH ? line : undefined;
}

/** A field as a flow map with all its members; there is no room for comments in it. */
export function flowMap(field: DraftField): string {
  const pairs = fieldEntries(field).map(([key, value]) => `${key}: ${scalarText(value, "flow")}`);
  return `{ ${[...pairs, ...(field.fields ? [`fields: ${flowFields(field.fields)}`] : [])].join(", ")} }`;
}

export function flowFields(fields: readonly DraftField[]): string {
  const pairs = fields.map((field) => `${keyText(field.name)}: ${flowMap(field)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

function blockLines(field: DraftField, indent: string): string[] {
  const inner = `${indent}  `;
  return [
    `${indent}${keyText(field.name)}:`,
    ...fieldEntries(field).map(([key, value]) => `${inner}${key}: ${scalarText(value, "block")}`),
    ...(field.fields ? [`${inner}fields:${fieldsBlock(field.fields, `${inner}  `)}`] : []),
  ];
}
