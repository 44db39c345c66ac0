import type { FieldData } from "../data/api.js";
import { scalarOf } from "../data/scalars.js";
import { formatPattern, parseType } from "../data/type.js";
import { nest } from "./example.js";
import { getApi } from "./get-api.js";
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

function placeholder(field: FieldData): unknown {
  const [choice] = Object.keys(field.enum ?? {});
  const documented = field.default ?? choice;
  if (documented !== undefined) return scalarExample(field, documented);
  if (field.format === "id") return "1";
  const { kind, placeholder } = scalarOf(field.type) ?? {};
  if (kind === "number") return field.min ?? placeholder;
  return placeholder ?? (field.format ? dateOf(field.format) : "text".slice(0, field.maxLength));
}

function dateOf(format: string): string {
  const year = formatPattern(format).replace("yyyy", "2024");
  return year.replace(/MM|dd/g, "01").replace(/HH|mm|ss/g, "00");
}
