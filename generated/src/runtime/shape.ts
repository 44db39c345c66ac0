import type { TopFields, TopShape } from "./api.js";
import { isTree, type Tree } from "./envelope.js";

/**
 * Brings a decoded answer to its documented shape, in place: ids and amounts become strings, lists become arrays in
 * every form the wire has for them (wrapped, plain, a single element, null, missing). Everything else stays as it came,
 * unknown fields too.
 */
export function applyShape(tree: Tree, fields: TopFields): void {
  run(planOf(fields), tree);
}

type Step = (tree: Tree) => void;

const plans = new WeakMap<TopFields, readonly Step[]>();

/** Only fields that need work have a step, so that a page of orders costs a few steps a row. */
function planOf(fields: TopFields): readonly Step[] {
  let plan = plans.get(fields);
  if (!plan) {
    plan = Object.keys(fields).flatMap((name) => stepFor(name, fields[name] as TopShape) ?? []);
    plans.set(fields, plan);
  }
  return plan;
}

function run(plan: readonly Step[], tree: Tree): void {
  for (let i = 0; i < plan.length; i++) (plan[i] as Step)(tree);
}

function stepFor(name: string, shape: TopShape): Step | undefined {
  if (typeof shape === "string") return isText(shape) ? textStep(name) : undefined;
  if (isList(shape)) {
    const [item, element] = shape;
    return (tree) => {
      tree[name] = toArray(tree[name], item, element);
    };
  }
  const plan = planOf(shape);
  if (plan.length === 0) return undefined;
  return (tree) => {
    const struct = tree[name];
    if (isTree(struct)) run(plan, struct);
  };
}

function textStep(name: string): Step {
  return (tree) => {
    const value = tree[name];
    if (typeof value === "number") tree[name] = String(value);
  };
}

/** The scalars whose JSON type varies while the typed answer promises a string. */
function isText(shape: string): boolean {
  return shape === "id" || shape === "decimal";
}

function isList(shape: TopShape): shape is readonly [string, TopShape] {
  return Array.isArray(shape);
}

function toArray(value: unknown, item: string, element: TopShape): unknown[] {
  const list = unwrap(value, item, element);
  if (typeof element === "string") {
    if (isText(element)) for (let i = 0; i < list.length; i++) list[i] = asText(list[i]);
  } else if (isList(element)) {
    for (let i = 0; i < list.length; i++) list[i] = toArray(list[i], element[0], element[1]);
  } else {
    const plan = planOf(element);
    for (const one of list) if (isTree(one)) run(plan, one);
  }
  return list;
}

function asText(value: unknown): unknown {
  return typeof value === "number" ? String(value) : value;
}

function unwrap(value: unknown, item: string, element: TopShape): unknown[] {
  if (Array.isArray(value)) return value;
  if (value === undefined || value === null || value === "") return [];
  if (!isTree(value)) return [value];
  if (item in value) return elements(value[item]);
  const names = Object.keys(value);
  if (names.length === 0) return [];
  const only = value[names[0] as string];
  // One member that is a list, or an object where the element has no such field: a tag nobody documented.
  const isWrapper =
    names.length === 1 && (Array.isArray(only) || (isTree(only) && !hasField(element, names[0] as string)));
  return isWrapper ? elements(only) : [value];
}

function elements(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === "" ? [] : [value];
}

function hasField(element: TopShape, name: string): boolean {
  return typeof element === "object" && !isList(element) && element[name] !== undefined;
}
