import type { FieldData } from "../data/api.js";
import { firstOf } from "./first-of.js";
import type { Incoming } from "./incoming.js";
import { parseJson } from "./parse-json.js";

/** The path of what is missing of a parameter. A member counts only where its struct is given. */
export function missingIn(field: FieldData, { text, files }: Incoming): string | undefined {
  const value = text.get(field.name) ?? "";
  if (files.has(field.name)) return undefined;
  if (value.trim() === "") return field.required ? field.name : undefined;
  return field.fields && missingMember(parseJson(value), field.fields, field.name);
}

function missingMember(value: unknown, fields: readonly FieldData[], path: string): string | undefined {
  if (Array.isArray(value)) return firstOf(value, (element) => missingMember(element, fields, path));
  if (typeof value !== "object" || value === null) return undefined;
  return firstOf(fields, (field) => {
    const member = (value as Record<string, unknown>)[field.name] ?? "";
    if (member === "") return field.required ? `${path}.${field.name}` : undefined;
    return field.fields && missingMember(member, field.fields, `${path}.${field.name}`);
  });
}
