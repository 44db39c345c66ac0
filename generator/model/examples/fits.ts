import { datePattern, scalarOf } from "../../../templates/src/data/scalars.ts";
import { parseTopDate } from "../../../templates/src/runtime/wire/date.ts";
import type { FieldSpec } from "../../validate/spec.ts";

/** Whether a text or value is one of the field's type: `1550表示15.5%` is no number, `--` is no date. */
export function isValueOf({ type, format }: FieldSpec, example: unknown): boolean {
  if (type.lists > 0 || format === "id") return true;
  const text = String(example);
  const pattern = datePattern({ type: type.name, format });
  if (pattern !== undefined) return parseTopDate(text, pattern) !== undefined;
  const { kind, form } = scalarOf(type.name) ?? {};
  return (kind !== "number" && kind !== "decimal") || (form?.test(text) ?? true);
}

/** Whether another field's value may stand here too: it is known here, and within the limits. */
export function fits(field: FieldSpec, example: unknown): boolean {
  const { enum: known, min = -Infinity, max = Infinity, maxLength = Infinity } = field;
  if (!isValueOf(field, example) || String(example).length > maxLength) return false;
  if (known) return Object.hasOwn(known, String(example));
  return !(Number(example) < min || Number(example) > max);
}
