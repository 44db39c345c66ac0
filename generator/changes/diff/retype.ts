import { formatPattern } from "../../../templates/src/data/type.ts";
import { SCALARS } from "../../facts/scalars.ts";
import { fieldType } from "../../model/types.ts";
import type { FieldSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { typeText } from "../text.ts";
import type { Side } from "./side.ts";

/** Parameter types that take every value of another one and send it the same. A file takes a text too, but as its path. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  string: ["TopId", "TopDate", "TopDecimal", "TopJson", "string | readonly string[]", "unknown"],
  number: ["TopId", "TopDecimal", "unknown"],
  boolean: ["unknown"],
  TopDecimal: ["TopId", "unknown"],
  TopId: ["unknown"],
  TopJson: ["unknown"],
};

/** How a changed type or format looks to code. */
export function* diffType(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  if (typeText(from) === typeText(to)) return;
  const text = `Change ${subject} from ${typeText(from)} to ${typeText(to)}`;
  yield { kind: side === "params" ? paramKind(from, to) : responseKind(from, to), text };
}

function paramKind(from: FieldSpec, to: FieldSpec): Finding["kind"] {
  if (typeOf("params", from) === typeOf("params", to))
    return samePattern(from, to) ? "params.retyped-alike" : "params.format";
  return widens(from, to) ? "params.widened" : "params.retyped";
}

function responseKind(from: FieldSpec, to: FieldSpec): Finding["kind"] {
  if (typeOf("response", from) === typeOf("response", to)) {
    return samePattern(from, to) ? "response.retyped-alike" : "response.format";
  }
  const [old, now] = from.type.lists === to.type.lists ? [elementOf(from), elementOf(to)] : [from, to];
  return typeOf("response", old) === "unknown" && !isReshaped(now) ? "response.typed" : "response.retyped";
}

/** Whether the client brings a value to another form than the wire's: ids and amounts to texts, lists to arrays. */
function isReshaped({ type, format, fields }: FieldSpec): boolean {
  const isText = format === "id" || SCALARS.get(type.name)?.kind === "decimal";
  return type.lists > 0 || isText || (fields ?? []).some(isReshaped);
}

function widens(from: FieldSpec, to: FieldSpec): boolean {
  const [old, now] = [typeOf("params", elementOf(from)), typeOf("params", elementOf(to))];
  if (from.type.lists === to.type.lists) return WIDER[old]?.includes(now) ?? false;
  // A list of scalars may be given as the comma-joined text it travels as.
  return from.type.lists === 0 && old === "string" && !to.fields;
}

/** The generated TypeScript type; known values never narrow a type, and structs are compared by their members. */
function typeOf(side: Side, field: FieldSpec): string {
  const { enum: _, ...open } = field;
  const struct = field.fields && (field.fields.length > 0 ? "Struct" : "Record<string, unknown>");
  return fieldType(open, side, struct).join(" | ");
}

function elementOf(field: FieldSpec): FieldSpec {
  return { ...field, type: { ...field.type, lists: 0 } };
}

function samePattern(from: FieldSpec, to: FieldSpec): boolean {
  const [old, now] = [patternOf(from), patternOf(to)];
  return old === undefined || now === undefined || old === now;
}

function patternOf({ type, format }: FieldSpec): string | undefined {
  if (format && format !== "id") return formatPattern(format);
  return SCALARS.get(type.name)?.kind === "datetime" ? formatPattern("datetime") : undefined;
}
