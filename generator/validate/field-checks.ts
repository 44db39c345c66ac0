import { near } from "../../templates/src/data/near.ts";
import type { DiagnosticCode } from "../diagnostics.ts";
import { mayHaveValues, strangeValue } from "../facts/enum.ts";
import { isFieldName } from "../facts/field-name.ts";
import { SCALARS } from "../facts/scalars.ts";
import type { FieldSpec } from "./spec.ts";

/** What is wrong with a field: the words behind its path, and the key they are about. */
export interface Flaw {
  readonly key?: string;
  readonly message: string;
  readonly hint: string;
}

type Check = (field: FieldSpec) => readonly Flaw[];

const NONE: readonly Flaw[] = [];

function checkName({ name }: FieldSpec): readonly Flaw[] {
  if (isFieldName(name)) return NONE;
  return [
    { message: `is named ${JSON.stringify(name)}`, hint: "a name has letters, digits and underscores, and no markup" },
  ];
}

function checkType({ type: { name }, fields }: FieldSpec): readonly Flaw[] {
  if (SCALARS.has(name) || fields) return NONE;
  const [guess] = near(name, [...SCALARS.keys()], 1);
  const hint = guess
    ? `did you mean \`${guess}\`? A struct needs \`fields:\``
    : "a struct needs `fields:`, even an empty one";
  return [{ key: "type", message: `has the unknown type \`${name}\``, hint }];
}

function checkStructure({ type: { name, lists }, fields, item, format }: FieldSpec): readonly Flaw[] {
  if (!fields && !item && !format) return NONE;
  const flaws: Flaw[] = [];
  if (fields && SCALARS.has(name))
    flaws.push({ key: "fields", message: `is ${name} and has fields`, hint: "name the struct in `type:`" });
  if (item && lists === 0)
    flaws.push({ key: "item", message: `is no list and has a list tag`, hint: `write \`type: ${name}[]\`` });
  if (format && !SCALARS.get(name)?.hasFormat)
    flaws.push({
      key: "format",
      message: `is ${name} and has a format`,
      hint: "a format belongs to String, Number or Date",
    });
  return flaws;
}

function checkLimits({ min, max, type, enum: known, fields }: FieldSpec): readonly Flaw[] {
  const flaws: Flaw[] = [];
  if (min !== undefined && max !== undefined && min > max)
    flaws.push({ key: "min", message: `has min ${min} above max ${max}`, hint: "swap them" });
  if (!known) return flaws;
  if (!mayHaveValues(type.name, fields !== undefined))
    flaws.push({ key: "enum", message: `is ${type.name} and has an enum`, hint: "say it in the description" });
  const text = strangeValue(type.name, Object.keys(known));
  if (text !== undefined) {
    const hint = "write integers, or correct the type";
    flaws.push({ key: "enum", message: `is a Number with the enum value \`${text}\``, hint });
  }
  return flaws;
}

/** YAML gives 2^53 + 1 as 2^53: such an integer must be quoted. */
export function isUnsafe(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
}

function checkValues(field: FieldSpec): readonly Flaw[] {
  if (field.type.lists > 0) return NONE;
  const flaws: Flaw[] = [];
  for (const key of ["example", "default"] as const) {
    const value = field[key];
    if (value !== undefined) flaws.push(...typeFlaw(field.type.name, key, value));
  }
  return field.default === undefined ? flaws : [...flaws, ...defaultFlaws(field, field.default)];
}

function typeFlaw(type: string, key: string, value: unknown): readonly Flaw[] {
  const isWrong =
    (type === "Number" && !/^-?\d+(\.\d+)?$/.test(String(value))) || (type === "Boolean" && typeof value !== "boolean");
  if (!isWrong) return NONE;
  const hint = type === "Number" ? "write a number, or correct the type" : "write true or false";
  return [{ key, message: `is a ${type} with the ${key} ${JSON.stringify(value)}`, hint }];
}

function defaultFlaws({ min, max, enum: known, maxListSize }: FieldSpec, value: unknown): readonly Flaw[] {
  const tell = (message: string): Flaw => ({ key: "default", message, hint: "correct one of them" });
  const values = maxListSize === undefined ? [String(value)] : String(value).split(",");
  const strange = known && values.find((one) => !Object.hasOwn(known, one));
  return [
    ...(min !== undefined && Number(value) < min ? [tell(`has a default below min ${min}`)] : []),
    ...(max !== undefined && Number(value) > max ? [tell(`has a default above max ${max}`)] : []),
    ...(strange === undefined
      ? []
      : [tell(`has the default ${JSON.stringify(strange)}, which its enum does not have`)]),
  ];
}

/** In the order in which they are told. */
export const CHECKS: readonly (readonly [code: DiagnosticCode, check: Check])[] = [
  ["field-name", checkName],
  ["unknown-type", checkType],
  ["fields-type", checkStructure],
  ["limit-conflict", checkLimits],
  ["limit-conflict", checkValues],
];
