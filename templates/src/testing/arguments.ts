import type { FieldData } from "./data.js";
import type { ErrorAnswer } from "./answer.js";
import { topError } from "./fault.js";
import type { Incoming } from "./incoming.js";
import { messageOf } from "./messages.js";
import { parseType } from "./names.js";

/** Business parameters against their spec: every missing one before any that is malformed. */
export function checkArguments(fields: readonly FieldData[], incoming: Incoming): ErrorAnswer | undefined {
  const missing = fields.map((field) => missingIn(field, incoming)).find((path) => path !== undefined);
  if (missing !== undefined) return topError(40, { msg: `${messageOf(40)}:${missing}` });
  const malformed = fields.find((field) => !isWellFormed(field, incoming.text.get(field.name) ?? ""));
  if (!malformed) return undefined;
  const { name, type } = malformed;
  return topError(41, { msg: `${messageOf(41)}:${name}`, sub_msg: `${name} is not a valid ${type}` });
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

function first<Item>(items: readonly Item[], find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Wide enough for what each official SDK writes: Java's `1.0E7`, Python's `True`, PHP's `1`. */
const FORMS: Readonly<Record<string, RegExp>> = {
  Number: DECIMAL,
  Price: DECIMAL,
  BigDecimal: DECIMAL,
  Boolean: /^(true|false|1|0)$/i,
  Date: /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?)?$|^\d{13}$/,
};

function isWellFormed(field: FieldData, value: string): boolean {
  if (value === "") return true;
  const { name, lists } = parseType(field.type);
  if (field.fields) return isStructText(value, lists > 0);
  const form = FORMS[name];
  return !form || (lists > 0 ? value.split(",") : [value]).every((one) => form.test(one.trim()));
}

/** TOP's own samples pass one object for a list of objects, so both are taken. */
function isStructText(value: string, isList: boolean): boolean {
  const parsed = parseJson(value);
  return Array.isArray(parsed) ? isList : typeof parsed === "object" && parsed !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
