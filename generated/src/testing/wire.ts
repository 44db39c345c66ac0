import type { FieldData } from "../data/api.js";
import { scalarOf } from "../data/scalars.js";
import { derivedTag, parseType } from "../data/type.js";

/** An answer as TOP holds it before it is printed: as JSON, simplified JSON or XML. */
export type WireNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
  | WireObject
  | WireList;

export interface WireObject {
  readonly kind: "object";
  readonly members: readonly (readonly [name: string, node: WireNode])[];
}

/** Without a tag, as an undocumented list has none, it is printed as a plain array. */
export interface WireList {
  readonly kind: "list";
  readonly tag?: string;
  readonly items: readonly WireNode[];
}

/** A payload's members, each by the field that documents it; `undefined` members are left out. */
export function wireObject(payload: object, fields: readonly FieldData[]): WireObject {
  const given = Object.entries(payload).filter(([, value]) => value !== undefined);
  const members = given.map(([name, value]) => [name, wireField(value, fieldNamed(fields, name))] as const);
  return { kind: "object", members };
}

function fieldNamed(fields: readonly FieldData[], name: string): FieldData | undefined {
  return fields.find((field) => field.name === name);
}

function wireField(value: unknown, field: FieldData | undefined): WireNode {
  return field ? wireValue(value, field, parseType(field.type).lists) : plainValue(value);
}

function wireValue(value: unknown, field: FieldData, lists: number): WireNode {
  if (lists === 0 || !Array.isArray(value)) return wireElement(value, field);
  const tag = field.item ?? derivedTag(parseType(field.type).name);
  return { kind: "list", tag, items: value.map((element) => wireValue(element, field, lists - 1)) };
}

function wireElement(value: unknown, field: FieldData): WireNode {
  const isNumber = scalarOf(field.type)?.kind === "number";
  if (isNumber && typeof value === "string" && isJsonNumber(value)) return { kind: "number", digits: value };
  if (isStruct(value) && field.fields) return wireObject(value, field.fields);
  return plainValue(value);
}

/** An id of any length leaves as the number it is on the wire, with all its digits. */
function isJsonNumber(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text);
}

function isStruct(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function plainValue(value: unknown): WireNode {
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "bigint" || Number.isFinite(value)) return { kind: "number", digits: String(value) };
  if (Array.isArray(value)) return { kind: "list", items: value.map(plainValue) };
  if (isStruct(value)) return wireObject(value, []);
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "null" };
}
