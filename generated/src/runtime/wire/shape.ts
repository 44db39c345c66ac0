import { Buffer } from "node:buffer";
import type { TopFields, TopShape } from "../api.js";
import { parseDigits, withTextsOf } from "./digits.js";
import { parsedText } from "./json-text.js";
import { elementsOf, type ListShape, textElements } from "./list.js";
import { isTree, type Tree } from "./tree.js";

/**
 * Brings a decoded answer to its documented shape, in place. What cannot be told in the documented type without loss
 * stays as it came, and so does every field the documentation does not know.
 *
 * - Text (ids, amounts and dates too): a JSON number becomes its text, as it is on the wire within `keepingDigits`.
 * - Number and Boolean: a text becomes one when it is written as in JSON, an integer only within ±(2^53 - 1).
 * - List: always an array, whatever `elementsOf` and `textElements` find in it, elements in their own shape.
 * - Struct: also given as JSON text, as `""` (an empty one), or as the only element of a list.
 */
export function applyShape(tree: Tree, fields: TopFields): void {
  const { shapes, lists } = planOf(fields);
  let found = 0;
  // By the answer's own order: walking an object's keys is cheap, asking it for sixty names is not.
  for (const name in tree) {
    const shape = shapes.get(name);
    if (shape === undefined) continue;
    const value = tree[name];
    const shaped = typeof shape === "string" ? shapeScalar(value, shape) : shapeNested(value, shape);
    if (shaped !== value) tree[name] = shaped;
    if (isList(shape)) found++;
  }
  if (found < lists.length) for (const name of lists) if (!Object.hasOwn(tree, name)) tree[name] = [];
}

/** Whether a number became a text that may have other digits than the wire. */
let isRounded = false;

/**
 * What is shaped of JSON; where texts were made of numbers, with the digits of the wire. An answer without such numbers,
 * as nearly all are, is not even looked through for them.
 *
 * @param shape called once more for the tree of `parseDigits`
 */
export function keepingDigits<T>(tree: unknown, bytes: () => Uint8Array, shape: (tree: unknown) => T): T {
  const before = isRounded;
  isRounded = false;
  const shaped = shape(tree);
  const digits = isRounded ? parseDigits(bytes()) : undefined;
  const exact = digits === undefined ? shaped : withTextsOf(shaped, shape(digits));
  isRounded = before;
  return exact;
}

/** What decoding a struct looks at. */
interface StructPlan {
  /** Fields that may need work. */
  readonly shapes: ReadonlyMap<string, TopShape>;
  readonly lists: readonly string[];
}

const plans = new WeakMap<TopFields, StructPlan>();

function planOf(fields: TopFields): StructPlan {
  let plan = plans.get(fields);
  if (!plan) {
    const all = Object.entries(fields).filter(([, shape]) => !isAnything(shape));
    plan = { shapes: new Map(all), lists: all.filter(([, shape]) => isList(shape)).map(([name]) => name) };
    plans.set(fields, plan);
  }
  return plan;
}

function shapeValue(value: unknown, shape: TopShape): unknown {
  return typeof shape === "string" ? shapeScalar(value, shape) : shapeNested(value, shape);
}

function shapeScalar(value: unknown, kind: string): unknown {
  if (typeof value === "string") {
    if (kind === "number") return numberOf(value);
    return kind === "boolean" && (value === "true" || value === "false") ? value === "true" : value;
  }
  const isText = kind !== "number" && kind !== "boolean" && !isAnything(kind);
  if (typeof value !== "number" || !isText) return value;
  if (kind === "decimal" || kind === "string" || !Number.isSafeInteger(value)) isRounded = true;
  return String(value);
}

/** What `JSON.parse` would make of the same characters, but no integer that loses digits. */
function numberOf(text: string): string | number {
  const [isNumber, fraction] = /^-?(?:0|[1-9]\d*)(\.\d+)?(?:e[+-]?\d+)?$/i.exec(text) ?? [];
  const value = Number(text);
  const isExact = Number.isSafeInteger(value) || fraction !== undefined || /e/i.test(text);
  return isNumber !== undefined && isExact && Number.isFinite(value) ? value : text;
}

function shapeNested(value: unknown, shape: TopFields | ListShape): unknown {
  if (!isList(shape)) return shapeStruct(value, shape);
  if (typeof value !== "string") return shapeElements(elementsOf(value, shape), shape[1]);
  return shapeText(value, "[", (parsed) => shapeElements(textElements(value, shape[1], parsed), shape[1]));
}

function shapeElements(list: unknown[], element: TopShape): unknown[] {
  for (let i = 0; i < list.length; i++) list[i] = shapeValue(list[i], element);
  return list;
}

/** @param shape called with the tree of a text that is JSON, `undefined` for one that is none */
function shapeText(text: string, opening: "{" | "[", shape: (parsed: unknown) => unknown): unknown {
  return keepingDigits(parsedText(text, opening), () => Buffer.from(text), shape);
}

function shapeStruct(value: unknown, fields: TopFields): unknown {
  if (typeof value === "string") {
    const empty = value.trim() === "" ? {} : undefined;
    return shapeText(value, "{", (parsed = empty) => (isTree(parsed) ? shapeStruct(parsed, fields) : value));
  }
  if (Array.isArray(value)) {
    // One level: lists in lists may be as deep as somebody likes, and are no struct.
    for (let i = 0; i < value.length; i++) if (!Array.isArray(value[i])) value[i] = shapeStruct(value[i], fields);
    return value.length === 1 && isTree(value[0]) ? value[0] : value;
  }
  if (isTree(value)) applyShape(value, fields);
  return value;
}

function isList(shape: TopShape): shape is ListShape {
  return Array.isArray(shape);
}

/** Whether any value is right. */
function isAnything(shape: TopShape): boolean {
  return shape === "json" || shape === "unknown";
}
