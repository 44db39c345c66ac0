import type { Edit } from "./edits.ts";

/** One difference between a spec and a page. */
export interface SpecChange {
  readonly kind:
    "added" | "removed" | "retyped" | "required" | "optional" | "changed" | "renamed" | "moved" | "words" | "kept";
  /** Dotted path, from `params` or `response`, or a key of the API. */
  readonly path: string;
  readonly text: string;
  /** Of a removed one: how many fields went, itself and those below it. Default: 1. */
  readonly fields?: number;
}

/** New words for what a person has worded. */
export function pageSays(words: string): string {
  return words === "" ? "the page has no words for it any more" : `the page now says: ${words}`;
}

/** What a part of a spec becomes: edits of its text, and what they mean. */
export interface Merged {
  readonly edits: readonly Edit[];
  readonly changes: readonly SpecChange[];
}

export function join(parts: readonly Merged[]): Merged {
  return { edits: parts.flatMap((part) => part.edits), changes: parts.flatMap((part) => part.changes) };
}
