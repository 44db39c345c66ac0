import { replaceUnprintable } from "../flat.ts";
import type { Snippet } from "./api-page.ts";

/**
 * Code for a fence that is longer than any row of backticks in it, without what readers do not see, or take for a
 * line break. An include would be followed even there; a character of no width keeps it a text.
 */
export function snippet(label: string, language: string, code: string): Snippet {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const source = replaceUnprintable(code, (char) => (char === "\n" ? char : " ")).replace(
    /<!--(?=\s*@include)/g,
    "<!--\u200b",
  );
  return { label, language, fence: "`".repeat(longest + 1), source };
}
