import type { TopFields, TopShape } from "../api.js";
import { formatTopDate, TOP_DATE } from "./date.js";

/**
 * A parameter's text on the wire (protocol section 7), `undefined` when it is not sent: lists of scalars comma-joined,
 * structs and lists of structs as JSON text, dates in GMT+8, booleans as `true` and `false`. A text is sent as it is.
 *
 * @throws TypeError with what was found, for a value that has no wire form
 */
export function wireText(value: unknown, shape?: TopShape): string | undefined {
  switch (typeof value) {
    case "string":
      return value === "" ? undefined : value;
    case "undefined":
      return undefined;
    case "number":
      return numberText(value);
    case "boolean":
      return value ? "true" : "false";
    case "bigint":
      return value.toString();
    case "object":
      return value === null ? undefined : objectText(value, shape);
    default:
      throw new TypeError(`a ${typeof value} cannot be sent`);
  }
}

function objectText(value: object, shape: TopShape | undefined): string | undefined {
  if (value instanceof Date) return dateText(value, shape);
  if (!Array.isArray(value)) return jsonText(value, shape);
  if (value.length === 0) return undefined;
  const element = elementShape(shape);
  const isScalars = (typeof element !== "object" || value.every(isScalar)) && value.every(isScalar);
  return isScalars ? joined(value, element) : jsonText(value, shape);
}

function joined(values: readonly unknown[], element: TopShape | undefined): string | undefined {
  const texts = values.map((value) => wireText(value, element)).filter((text) => text !== undefined);
  return texts.length > 0 ? texts.join(",") : undefined;
}

/** JSON text of a struct: members without a value left out, dates and ids as on the top level. */
export function jsonText(value: unknown, shape?: TopShape): string {
  if (Array.isArray(value)) return `[${value.map((one) => jsonText(one, elementShape(shape))).join(",")}]`;
  if (value instanceof Date) return JSON.stringify(dateText(value, shape));
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (value instanceof Uint8Array) throw new TypeError("bytes cannot be sent inside a struct");
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined || member === null) continue;
    members.push(`${JSON.stringify(name)}:${jsonText(member, memberShape(shape, name))}`);
  }
  return `{${members.join(",")}}`;
}

/** Digits without an exponent. An integer beyond 2^53 has lost digits already and is refused. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} is no number TOP knows`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new TypeError(`${value} is beyond 2^53 and has lost digits: pass it as a string or a bigint`);
  }
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

function dateText(value: Date, shape: TopShape | undefined): string {
  if (Number.isNaN(value.getTime())) throw new TypeError("an invalid Date cannot be sent");
  return formatTopDate(value, isPattern(shape) ? shape : TOP_DATE);
}

/** A shape that is a date pattern, such as `yyyyMMdd`. */
export function isPattern(shape: TopShape | undefined): shape is string {
  return typeof shape === "string" && /yyyy|HH|dd/.test(shape);
}

export function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null || value instanceof Date;
}

function elementShape(shape: TopShape | undefined): TopShape | undefined {
  return Array.isArray(shape) ? (shape as readonly [string, TopShape])[1] : undefined;
}

function memberShape(shape: TopShape | undefined, name: string): TopShape | undefined {
  return typeof shape === "object" && !Array.isArray(shape) ? (shape as TopFields)[name] : undefined;
}
