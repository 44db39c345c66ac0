import type { FieldData } from "../data/api.js";
import { scalarOf } from "../data/scalars.js";

/** A field's example as the client gives and takes it: ids, amounts and dates are texts. */
export function scalarExample(field: FieldData, example: unknown = field.example): unknown {
  const kind = scalarOf(field.type)?.kind;
  if (kind === "number" && field.format !== "id") return safeNumber(example);
  if (kind === "boolean") return String(example).toLowerCase() === "true";
  return kind === "json" || kind === "unknown" ? example : String(example);
}

/** A list's example: its elements where the document wrote a JSON array, else one element. */
export function listExample(field: FieldData): unknown[] {
  return elements(field.example).map((element) => scalarExample(field, element));
}

function elements(example: unknown): readonly unknown[] {
  if (Array.isArray(example)) return example;
  if (typeof example !== "string" || !example.trim().startsWith("[")) return [example];
  try {
    return JSON.parse(example) as unknown[];
  } catch {
    return [example];
  }
}

/** Beyond 2^53 a number has lost digits: such an example stays a text. */
function safeNumber(example: unknown): unknown {
  const number = Number(example);
  return Number.isNaN(number) || Math.abs(number) > Number.MAX_SAFE_INTEGER ? String(example) : number;
}
