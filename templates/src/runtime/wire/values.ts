import type { TopFields, TopShape } from "../api.js";
import { formatTopDate, parseTopDate, TOP_DATE } from "./date.js";
import { shapeOf } from "./path.js";
import { messageOf, plainValue, UnsendableValue, within } from "./plain-value.js";
import type { Tree } from "./tree.js";

/**
 * A parameter's text on the wire (protocol section 7), `undefined` when it is not sent: lists of scalars comma-joined,
 * structs, lists of structs and what is documented as JSON as JSON text, dates in GMT+8, booleans as `true` and `false`. A
 * text is sent as it is.
 *
 * @throws UnsendableValue with what was found, for a value that has no wire form
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
      throw unsendable(value);
  }
}

/** A function or a symbol. */
function unsendable(value: unknown): UnsendableValue {
  return new UnsendableValue(`a ${typeof value} cannot be sent`);
}

function objectText(value: object, shape: TopShape | undefined): string | undefined {
  const plain = plainValue(value);
  if (typeof plain !== "object" || plain === null) return wireText(plain, shape);
  if (plain instanceof Date) return dateText(plain, shape);
  if (!Array.isArray(plain) || shape === "json") return plainJson(plain, shape);
  const elements = plain.map((one: unknown, at) => within(`[${at}]`, () => asPlain(one)));
  return elements.every(isScalar) ? joined(elements, elementShape(shape)) : plainJson(elements, shape);
}

function joined(values: readonly unknown[], element: TopShape | undefined): string | undefined {
  const texts = values.map((value, at) => within(`[${at}]`, () => wireText(value, element)));
  return texts.filter((text) => text !== undefined).join(",") || undefined;
}

/** JSON text of a struct: members without a value left out, dates and ids as on the top level. */
export function jsonText(value: unknown, shape?: TopShape): string {
  return plainJson(asPlain(value), shape);
}

function asPlain(value: unknown): unknown {
  return typeof value === "object" && value !== null ? plainValue(value) : value;
}

function plainJson(plain: unknown, shape: TopShape | undefined): string {
  switch (typeof plain) {
    case "bigint":
      return plain.toString();
    case "number":
      return numberText(plain);
    case "object":
      return plain === null ? "null" : treeJson(plain, shape);
    case "string":
    case "boolean":
      return JSON.stringify(plain);
    case "undefined":
      return "null";
    default:
      throw unsendable(plain);
  }
}

function treeJson(plain: object, shape: TopShape | undefined): string {
  if (plain instanceof Date) return JSON.stringify(dateText(plain, shape));
  if (Array.isArray(plain)) {
    const element = elementShape(shape);
    return `[${plain.map((one: unknown, at) => within(`[${at}]`, () => jsonText(one, element))).join(",")}]`;
  }
  const members: string[] = [];
  for (const name of Object.keys(plain)) {
    const text = within(`.${name}`, () => memberText((plain as Tree)[name], memberShape(shape, name)));
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members.join(",")}}`;
}

function memberText(member: unknown, shape: TopShape | undefined): string | undefined {
  const plain = asPlain(member);
  return plain === undefined || plain === null ? undefined : plainJson(plain, shape);
}

/** Digits without an exponent. An integer beyond 2^53 has lost digits already and is refused. */
function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  if (!Number.isFinite(value)) throw new UnsendableValue(`${value} is no number TOP knows`);
  if (Number.isInteger(value)) {
    throw new UnsendableValue(`${value} is beyond 2^53 and has lost digits: pass it as a string or a bigint`);
  }
  const [text = "", exponent] = String(value).split("e-");
  if (exponent === undefined) return text;
  const sign = value < 0 ? "-" : "";
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${text.replace(/[-.]/g, "")}`;
}

function dateText(value: Date, shape: TopShape | undefined): string {
  if (Number.isNaN(value.getTime())) throw new UnsendableValue("an invalid Date cannot be sent");
  try {
    return formatTopDate(value, isPattern(shape) ? shape : TOP_DATE);
  } catch (cause) {
    throw new UnsendableValue(messageOf(cause), { cause });
  }
}

/** A shape that is a date pattern, such as `yyyyMMdd`. */
export function isPattern(shape: TopShape | undefined): shape is string {
  return typeof shape === "string" && /yyyy|HH|dd/.test(shape);
}

/** What is wrong with a date parameter: it takes a Date, or a text in exactly its form, on a day and at a time that exist. */
export function dateProblem(value: unknown, pattern: string): string | undefined {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return undefined;
  const isText = typeof value === "string" || typeof value === "number";
  if (isText && isDateText(String(value), pattern)) return undefined;
  return ` is no date of the form ${pattern}: pass a Date, or a text in that form in GMT+8`;
}

/** Sure without a calendar. */
const PLAIN_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8]) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

function isDateText(text: string, pattern: string): boolean {
  return (pattern === TOP_DATE && PLAIN_DATE.test(text)) || parseTopDate(text, pattern) !== undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null || value instanceof Date;
}

function elementShape(shape: TopShape | undefined): TopShape | undefined {
  return Array.isArray(shape) ? (shape as readonly [string, TopShape])[1] : undefined;
}

function memberShape(shape: TopShape | undefined, name: string): TopShape | undefined {
  return typeof shape === "object" && !Array.isArray(shape) ? shapeOf(shape as TopFields, name) : undefined;
}
