import type { FieldData } from "../data/api.js";

/** How a value goes beyond what its page allows: characters of a text, elements of a list, the range of a number. */
export function excess(field: FieldData, value: unknown): string | undefined {
  const { maxLength = Infinity, maxListSize = Infinity, min = -Infinity, max = Infinity } = field;
  const text = typeof value === "object" ? undefined : String(value);
  if (text !== undefined && text.length > maxLength) return `has ${text.length} characters of at most ${maxLength}`;
  const size = sizeOf(value, text);
  if (size > maxListSize) return `has ${size} elements of at most ${maxListSize}`;
  const number = Number(text ?? NaN);
  if (number < min) return `is ${text}, less than ${min}`;
  return number > max ? `is ${text}, more than ${max}` : undefined;
}

function sizeOf(value: unknown, text = ""): number {
  return Array.isArray(value) ? value.length : text.split(",").length;
}
