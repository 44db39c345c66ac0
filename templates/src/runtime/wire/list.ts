import type { TopFields, TopShape } from "../api.js";
import { isTree } from "./tree.js";

/** The wire tag of a list's elements, and their shape. */
export type ListShape = readonly [tag: string, element: TopShape];

/**
 * The elements of a list in the forms the wire has for one: a plain array, an array or a single element wrapped under
 * the documented tag or another one, nothing (`null`, missing, `{}`), or a single element alone. Lists of lists are
 * opened one level.
 *
 * A wrapper under another tag is told from a single element by the element's shape: a typed scalar is no object, and a
 * struct has documented fields. Where an element has a field of its list's tag, an object with that member alone is the
 * wrapper.
 */
export function elementsOf(value: unknown, [tag, element]: ListShape): unknown[] {
  if (!isTree(value)) return listOf(value);
  const names = Object.keys(value);
  const [first] = names;
  if (first === undefined) return [];
  const isTagged =
    Object.hasOwn(value, tag) && (!isField(element, tag) || (names.length === 1 && isNested(value[tag])));
  if (isTagged) return listOf(value[tag]);
  const isWrapper = names.length === 1 && !isField(element, first) && isWrapped(value[first], element);
  return isWrapper ? listOf(value[first]) : [value];
}

/**
 * The elements of a list that came as text: those of its JSON, ids and numbers also comma-joined, else one element.
 * A list of texts takes only a JSON array of texts, as `[1]` may be somebody's title.
 */
export function textElements(text: string, element: TopShape, parsed: unknown): unknown[] {
  if (text.trim() === "") return [];
  const isMeant = element !== "string" || (parsed as unknown[] | undefined)?.every((one) => typeof one === "string");
  if (parsed && isMeant) return parsed as unknown[];
  return element === "id" || element === "number" ? text.split(",").flatMap((part) => part.trim() || []) : [text];
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === "" ? [] : [value];
}

function isWrapped(value: unknown, element: TopShape): boolean {
  if (element === "json" || element === "unknown") return Array.isArray(value);
  return typeof element === "string" || isNested(value);
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isField(element: TopShape, name: string): boolean {
  return typeof element === "object" && !Array.isArray(element) && Object.hasOwn(element as TopFields, name);
}
