/** The parser that knows positions. */
import { createRequire } from "node:module";
import type { Node } from "yaml";

/** Plain data only: keys are texts, and no tag makes a set, a date or bytes of it. The parser would compare each key with each. */
export const STRICT = { prettyErrors: false, stringKeys: true, resolveKnownTags: false, uniqueKeys: false } as const;

/** Mappings and lists in one another: those who read their values recurse. Structs in structs take two each, and few have ten. */
export const MAX_DEPTH = 100;

let loaded: typeof import("yaml") | undefined;

/** Loaded when a file is wrong or a position is asked for: most runs need neither. */
export function yaml(): typeof import("yaml") {
  return (loaded ??= createRequire(import.meta.url)("yaml") as typeof import("yaml"));
}

export function startOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}
