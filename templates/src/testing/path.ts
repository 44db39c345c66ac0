import type { FieldData } from "../data/api.js";
import { parseJson } from "./parse-json.js";

type Tree = Record<string, unknown>;

/** A call's parameters as a tree: structs travel as JSON. */
export function treeOf(fields: readonly FieldData[], texts: Readonly<Record<string, string>>): object {
  const isStruct = new Set(fields.filter((field) => field.fields).map(({ name }) => name));
  const members = Object.entries(texts).map(([name, text]) => [name, isStruct.has(name) ? parseJson(text) : text]);
  return Object.fromEntries(members) as object;
}

/** The field at a dotted path. */
export function fieldAt(fields: readonly FieldData[], path: string): FieldData | undefined {
  const [name, ...rest] = path.split(".");
  const field = fields.find((one) => one.name === name);
  return rest.length === 0 ? field : fieldAt(field?.fields ?? [], rest.join("."));
}

/** The value at a dotted path of an answer or of parameters. */
export function valueAt(tree: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (isTree(value) ? value[name] : undefined), tree);
}

/** Sets the value at a dotted path; structs on the way are made where there are none. `undefined` takes it away. */
export function setAt(tree: object, path: string, value: unknown): void {
  const names = path.split(".");
  const last = names.pop() as string;
  let at = tree as Tree;
  for (const name of names) {
    if (!isTree(at[name])) at[name] = {};
    at = at[name] as Tree;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}
