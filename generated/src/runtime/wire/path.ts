import type { TopFields, TopShape } from "../api.js";
import { textOf, type Tree } from "./tree.js";

/** What a tree holds at a dotted path. */
export function valueAt(tree: object, path: string | undefined): unknown {
  return path?.split(".").reduce<unknown>((node, step) => (node as Tree | null | undefined)?.[step], tree);
}

/** What a tree holds there as text: Booleans and numbers come as text too, and empty is as good as missing. */
export function textAt(tree: object, path: string | undefined): string | undefined {
  return textOf(valueAt(tree, path)) || undefined;
}

/**
 * A copy with another value at a dotted path; the given tree stays as it is.
 *
 * @throws TypeError for a step that is no struct
 */
export function withValue(tree: object, path: string, value: unknown): object {
  const [step = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...tree, [step]: value };
  const inner = (tree as Tree)[step] ?? {};
  if (typeof inner !== "object") throw new TypeError(`\`${step}\` must be an object for its pages to be asked for`);
  return { ...tree, [step]: withValue(inner, rest.join("."), value) };
}

/** The documented shape of a member; names of an object's own methods are names like any other. */
export function shapeOf(fields: TopFields | undefined, name: string): TopShape | undefined {
  return fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The documented shape at a dotted path, lists passed through. */
export function shapeAt(fields: TopFields | undefined, path: string): TopShape | undefined {
  return path.split(".").reduce<TopShape | undefined>((shape, step) => {
    const struct = Array.isArray(shape) ? (shape[1] as TopShape) : shape;
    return typeof struct === "object" ? shapeOf(struct as TopFields, step) : undefined;
  }, fields);
}
