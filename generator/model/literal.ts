import type { Literal } from "./model.ts";

/** Where a call needs a file. */
export const FILE = "image.png";

/** A value of a call as source can show it: files by their paths, integers beyond 2^53 as texts. */
export function literalOf(value: unknown): Literal {
  if (value instanceof Uint8Array) return FILE;
  if (typeof value === "bigint" || value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return value.map(literalOf);
  if (typeof value !== "object") return value as Literal;
  if (typeof (value as { stream?: unknown }).stream === "function") return (value as { name?: string }).name ?? FILE;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, literalOf(member)]));
}
