import type { FieldData } from "../data/api.js";
import { datePattern, scalarOf } from "../data/scalars.js";
import { parseType } from "../data/type.js";
import { parseTopDate } from "../runtime/index.js";
import type { ErrorAnswer } from "./answer.js";
import { topError } from "./fault.js";
import type { Incoming } from "./incoming.js";
import { messageOf } from "./message.js";

/** Business parameters against their spec: every missing one before any that is malformed. */
export function checkArguments(fields: readonly FieldData[], incoming: Incoming): ErrorAnswer | undefined {
  const missing = fields.map((field) => missingIn(field, incoming)).find((path) => path !== undefined);
  if (missing !== undefined) return topError(40, { msg: `${messageOf(40)}:${missing}` });
  const malformed = first(fields, (field) => malformedIn(field, incoming.text.get(field.name) ?? "", field.name));
  if (!malformed) return undefined;
  const { path, type } = malformed;
  return topError(41, { msg: `${messageOf(41)}:${path}`, sub_msg: `${path} is not a valid ${type}` });
}

/** The path of what is missing. A member counts only where its struct is given. */
function missingIn(field: FieldData, { text, files }: Incoming): string | undefined {
  const value = text.get(field.name) ?? "";
  if (files.has(field.name)) return undefined;
  if (value.trim() === "") return field.required ? field.name : undefined;
  return field.fields && missingMember(parseJson(value), field.fields, field.name);
}

function missingMember(value: unknown, fields: readonly FieldData[], path: string): string | undefined {
  if (Array.isArray(value)) return first(value, (element) => missingMember(element, fields, path));
  if (typeof value !== "object" || value === null) return undefined;
  return first(fields, (field) => {
    const member = (value as Record<string, unknown>)[field.name] ?? "";
    if (member === "") return field.required ? `${path}.${field.name}` : undefined;
    return field.fields && missingMember(member, field.fields, `${path}.${field.name}`);
  });
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is not as documented, and what it should have been. */
interface Malformed {
  readonly path: string;
  readonly type: string;
}

function malformedIn(field: FieldData, value: string, path: string): Malformed | undefined {
  if (value === "") return undefined;
  const { lists } = parseType(field.type);
  if (field.fields) {
    const struct = parseJson(value);
    return isStruct(struct, lists > 0) ? malformedDate(struct, field.fields, path) : { path, type: field.type };
  }
  const form = scalarOf(field.type)?.form;
  const texts = (lists > 0 ? value.split(",") : [value]).map((one) => one.trim());
  if (form && !texts.every((one) => form.test(one))) return { path, type: field.type };
  return first(texts, (one) => noDate(field, one, path));
}

/** TOP's own samples pass one object for a list of objects, so both are taken. */
function isStruct(value: unknown, isList: boolean): boolean {
  return typeof value === "object" && value !== null && (isList || !Array.isArray(value));
}

/** Of a struct's members the dates are looked at. */
function malformedDate(value: unknown, fields: readonly FieldData[], path: string): Malformed | undefined {
  if (Array.isArray(value)) return first(value, (element) => malformedDate(element, fields, path));
  if (typeof value !== "object" || value === null) return undefined;
  return first(fields, (field) => {
    const member = (value as Record<string, unknown>)[field.name] ?? "";
    const inner = `${path}.${field.name}`;
    return field.fields ? malformedDate(member, field.fields, inner) : noDate(field, String(member), inner);
  });
}

function noDate(field: FieldData, text: string, path: string): Malformed | undefined {
  const pattern = datePattern(field);
  const isRight = !pattern || text === "" || parseTopDate(text, pattern);
  return isRight ? undefined : { path, type: `date ${pattern}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
