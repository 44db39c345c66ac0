import type { Path } from "../load/document.ts";
import type { FieldSpec } from "./spec.ts";

/** Every field of a tree with its path in the YAML file. */
export function* walk(fields: readonly FieldSpec[], path: Path): Generator<{ field: FieldSpec; path: Path }> {
  for (const field of fields) {
    const at = [...path, field.name];
    yield { field, path: at };
    if (field.fields) yield* walk(field.fields, [...at, "fields"]);
  }
}

/** The field at a dotted path, lists passed through. */
export function findField(fields: readonly FieldSpec[], path: string): FieldSpec | undefined {
  let level: readonly FieldSpec[] = fields;
  let found: FieldSpec | undefined;
  for (const step of path.split(".")) {
    found = level.find((field) => field.name === step);
    level = found?.fields ?? [];
  }
  return found;
}
