import { Buffer } from "node:buffer";
import type { FieldData } from "../data/api.js";
import { nest } from "./example.js";
import { getApi } from "./get-api.js";
import { parseType } from "./names.js";
import { listExample, scalarExample } from "./scalar.js";

/**
 * The parameters of a documented call, as a request class takes them: every parameter that has an example or is
 * required; one that is required and has no example gets a fixed value of its type.
 *
 * @throws Error for a method that has no spec
 */
export function exampleParams<Params = Record<string, unknown>>(method: string): Params {
  return paramsOf(getApi(method).params) as Params;
}

/** The same of any fields. */
export function paramsOf(fields: readonly FieldData[]): Record<string, unknown> {
  const members = fields.map((field) => [field.name, fieldParam(field)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function fieldParam(field: FieldData): unknown {
  const { lists } = parseType(field.type);
  if (field.fields) return structParam(field, field.fields, lists);
  if (field.example === undefined) return field.required ? nest(placeholder(field), lists) : undefined;
  return lists === 0 ? scalarExample(field) : nest(listExample(field), lists - 1);
}

function structParam(field: FieldData, fields: readonly FieldData[], lists: number): unknown {
  const members = paramsOf(fields);
  return field.required || Object.keys(members).length > 0 ? nest(members, lists) : undefined;
}

/** Dates by their pattern. */
const DATES: Readonly<Record<string, string>> = {
  datetime: "2024-01-01 00:00:00",
  date: "2024-01-01",
  yyyyMMdd: "20240101",
  yyyyMM: "202401",
};

const PLACEHOLDERS: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Date: DATES["datetime"],
  Price: "1.00",
  BigDecimal: "1.00",
  Json: "{}",
  Map: "{}",
  "byte[]": Buffer.from("tbk-sdk"),
};

function placeholder(field: FieldData): unknown {
  const [choice] = Object.keys(field.enum ?? {});
  const documented = field.default ?? choice;
  if (documented !== undefined) return scalarExample(field, documented);
  const { name } = parseType(field.type);
  if (field.format === "id") return "1";
  if (name === "Number") return field.min ?? 1;
  return PLACEHOLDERS[name] ?? DATES[field.format ?? ""] ?? "text".slice(0, field.maxLength);
}
