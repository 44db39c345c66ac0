import { LIMITS } from "../../generator/facts/field.ts";
import { SCALARS } from "../../generator/facts/scalars.ts";
import type { FieldSpec } from "../../generator/validate/spec.ts";
import { derivedTag } from "../../templates/src/data/type.ts";
import type { Components, Json } from "./components.ts";

/** Parameters travel as texts of a form, answers as JSON. */
type Side = "params" | "answer";

/** A struct's members, or a call's parameters. */
export function objectSchema(fields: readonly FieldSpec[], side: Side, components: Components): Json {
  const required = fields.filter((field) => field.required).map((field) => field.name);
  const properties = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, side, components)]));
  return { type: "object", ...(required.length > 0 && { required }), properties };
}

function fieldSchema(field: FieldSpec, side: Side, components: Components): Json {
  const { description, deprecated, example } = field;
  const meanings = Object.entries(field.enum ?? {}).map(([value, meaning]) => `- \`${value}\` ${meaning}`);
  const text = [description, ...meanings, ...(deprecated ? [`已弃用：${deprecated}`] : [])].filter(Boolean).join("\n");
  const facts = {
    ...(text && { description: text }),
    ...(deprecated && { deprecated: true }),
    ...(field.default !== undefined &&
      field.type.lists === 0 &&
      !field.fields && { default: typed(field, field.default) }),
    ...(example !== undefined && field.type.lists === 0 && !field.fields && { examples: [typed(field, example)] }),
  };
  return { ...listSchema(field, side, elementSchema(field, side, components)), ...facts };
}

function elementSchema(field: FieldSpec, side: Side, components: Components): Json {
  if (!field.fields) return scalarSchema(field, side);
  const name = side === "params" ? `${field.type.name}Param` : field.type.name;
  return components.add(name, objectSchema(field.fields, side, components));
}

/** In answers a list lies in an object of one member, its tag. */
function listSchema({ type, item, maxListSize }: FieldSpec, side: Side, element: Json): Json {
  const tag = item ?? derivedTag(type.name);
  let schema = element;
  for (let depth = 0; depth < type.lists; depth++) {
    const isOuter = depth === type.lists - 1;
    const items = {
      type: "array",
      items: schema,
      ...(isOuter && maxListSize !== undefined && { maxItems: maxListSize }),
    };
    schema = side === "answer" ? { type: "object", properties: { [tag]: items } } : items;
  }
  return schema;
}

function scalarSchema(field: FieldSpec, side: Side): Json {
  const plain = plainSchema(field, side);
  const limits = LIMITS.flatMap(([key, { schema }]) =>
    schema && field[key] !== undefined && fits(schema, plain["type"]) ? [[schema, field[key]]] : [],
  );
  const bounded = { ...plain, ...Object.fromEntries(limits) } as Json;
  const values = Object.keys(field.enum ?? {}).map((value) => typed(field, value));
  if (values.length === 0) return bounded;
  // An answer may hold a value that is newer than its document.
  return side === "params" ? { ...bounded, enum: values } : { anyOf: [{ ...plain, enum: values }, bounded] };
}

/** Ids have up to 19 digits: as numbers of JSON they are more than many a reader can hold. */
function plainSchema({ type, format }: FieldSpec, side: Side): Json {
  if (format === "id" && type.name === "Number")
    return side === "params" ? { type: "string" } : { type: "integer", format: "int64" };
  return SCALARS.get(type.name)?.schema ?? {};
}

function fits(keyword: string, type: unknown): boolean {
  return keyword === "maxLength" ? type === "string" : type === "number" || type === "integer";
}

/** A value of a spec as the schema's type has it. */
function typed({ type, format }: FieldSpec, value: unknown): unknown {
  const kind = SCALARS.get(type.name)?.kind;
  if (kind === "number" && format !== "id") return Number.isFinite(Number(value)) ? Number(value) : value;
  if (kind === "boolean") return String(value) === "true";
  return kind === "json" || kind === "unknown" || typeof value === "object" ? value : String(value);
}
