import { SCALARS } from "../facts/scalars.ts";
import type { FieldSpec } from "../validate/spec.ts";
import { quoted } from "./names.ts";

/** Parameters say what may be passed, answers say what comes. */
export type Side = "params" | "response";

/** Of what `[]` would take only the last part. */
const BINDS_LESS = / \| |^readonly /;

/** A field's type as alternatives of a union; `structName` is the interface of a struct. */
export function fieldType(field: FieldSpec, side: Side, structName: string | undefined): string[] {
  if (side === "params" && isJoined(field)) return joinedType(field);
  const element = elementType(field, side, structName);
  const { lists } = field.type;
  if (lists === 0) return element;
  let type = element.join(" | ");
  for (let depth = 0; depth < lists; depth++) {
    const inner = BINDS_LESS.test(type) ? `(${type})` : type;
    type = side === "params" ? `readonly ${inner}[]` : `${inner}[]`;
  }
  // Lists of scalars travel comma-joined, and may be given so.
  return side === "params" && !structName ? ["string", type] : [type];
}

/** Whether a text holds many values: TOP counts the commas of one that has a greatest list size. */
function isJoined({ type, maxListSize }: FieldSpec): boolean {
  return type.name === "Field List" || (type.name === "String" && type.lists === 0 && maxListSize !== undefined);
}

function joinedType({ format }: FieldSpec): string[] {
  const element = format === "id" ? "TopId" : "string";
  return [element, `readonly ${element}[]`];
}

/** The type of an answer's list's elements, as source. */
export function itemType(field: FieldSpec, structName: string | undefined): string {
  const inner = { ...field, type: { ...field.type, lists: field.type.lists - 1 } };
  // As in the list's own type, values are not spelt out.
  const { enum: _, ...plain } = inner;
  return fieldType(plain, "response", structName).join(" | ");
}

function elementType(field: FieldSpec, side: Side, structName: string | undefined): string[] {
  if (structName) return [structName];
  if (field.format === "id") return [side === "params" ? "TopId" : "string"];
  if (field.enum && field.type.lists === 0) return openEnum(field, side);
  if (field.format && field.type.name === "String" && side === "params") return ["TopDate"];
  return [SCALARS.get(field.type.name)?.[side] ?? "unknown"];
}

/** Known values complete in editors, others stay allowed: the platform adds values without notice. */
function openEnum(field: FieldSpec, side: Side): string[] {
  const values = Object.keys(field.enum ?? {});
  if (field.type.name === "Number") return [...values, "(number & {})"];
  const wide = SCALARS.get(field.type.name)?.[side] ?? "string";
  return wide === "string" ? [...values.map(quoted), "(string & {})"] : [wide];
}

/** The runtime types that a type's source mentions. */
export function runtimeTypes(types: Iterable<readonly string[]>): Set<string> {
  const found = new Set<string>();
  for (const type of types) {
    for (const part of type)
      if (part.includes("Top")) for (const name of part.match(/\bTop[A-Z]\w*/g) ?? []) found.add(name);
  }
  return found;
}
