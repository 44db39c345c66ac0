import { derivedTag, formatPattern } from "../../templates/src/data/type.ts";
import { LIMITS } from "../facts/field.ts";
import { SCALARS } from "../facts/scalars.ts";
import type { FieldSpec } from "../validate/spec.ts";
import type { Literal } from "./model.ts";

/** Fields as the runtime walks them: name -> kind, struct, or `[list tag, element]`. */
export function shape(fields: readonly FieldSpec[]): Record<string, Literal> {
  return Object.fromEntries(fields.map((field) => [field.name, fieldShape(field)]));
}

function fieldShape(field: FieldSpec): Literal {
  let inner: Literal = field.fields ? shape(field.fields) : scalarKind(field);
  for (let depth = 0; depth < field.type.lists; depth++) {
    inner = [field.item ?? derivedTag(field.type.name), inner];
  }
  return inner;
}

function scalarKind({ format, type }: FieldSpec): string {
  if (format === "id") return "id";
  if (format && type.name === "String") return formatPattern(format);
  return formatPattern(SCALARS.get(type.name)?.kind ?? "json");
}

/** Limits a client can check before any I/O, by dotted path. */
export function limits(fields: readonly FieldSpec[], prefix = ""): Record<string, Literal> {
  const found: Record<string, Literal> = {};
  for (const field of fields) {
    const own = LIMITS.flatMap(([key]) => (field[key] === undefined ? [] : [[key, field[key]]]));
    if (own.length > 0) found[prefix + field.name] = Object.fromEntries(own) as Record<string, number>;
    if (field.fields) Object.assign(found, limits(field.fields, `${prefix}${field.name}.`));
  }
  return found;
}

/** Dotted paths of the parameters a call must give; a member counts only where its struct is given. */
export function required(fields: readonly FieldSpec[], prefix = ""): string[] {
  return fields.flatMap((field) => [
    ...(field.required ? [prefix + field.name] : []),
    ...required(field.fields ?? [], `${prefix}${field.name}.`),
  ]);
}
