import type { TopApi, TopFields } from "./api.js";
import { shapeAt } from "./path.js";
import { isPattern } from "./values.js";

export type KeyOf = (item: unknown) => string;

/**
 * What tells an item in one state from all others: its ids, numbers and dates, by its documented shape. The same order in
 * a new state, or for another role, is not the same. `undefined` for items without an id.
 */
export function stateKey(api: TopApi): KeyOf | undefined {
  const list = shapeAt(api.response, api.pagination?.items ?? "");
  const fields = (Array.isArray(list) ? list[1] : {}) as TopFields;
  const isKind = (name: string) => fields[name] === "id" || fields[name] === "number" || isPattern(fields[name]);
  const names = Object.keys(fields).filter(isKind);
  if (!names.some((name) => fields[name] === "id")) return undefined;
  return (item) => JSON.stringify(names.map((name) => (item as Record<string, unknown> | null)?.[name]));
}
