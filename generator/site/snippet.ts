import type { Snippet } from "./site.ts";

/** Code for a fence: longer than any row of backticks in it, and no line break that only some readers see. */
export function snippet(label: string, language: string, code: string): Snippet {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length));
  return { label, language, fence: "`".repeat(longest + 1), source: code.replace(/[\r\u2028\u2029]/g, " ") };
}
