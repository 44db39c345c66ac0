import type { Diagnostic } from "../diagnostics.ts";
import type { SpecDocument } from "../load/document.ts";
import { problem } from "./problem.ts";
import type { SearchSpec } from "./spec.ts";

const NOTHING: SearchSpec = { roles: [], tasks: [], prefixes: [], newer: [], important: [], synonyms: [], looks: [] };

/** What a valid `search.yaml` says; a spec folder without one has no groups and no synonyms. */
export function toSearch(document: SpecDocument | undefined): SearchSpec {
  return { ...NOTHING, ...(document?.value as Partial<SearchSpec> | undefined) };
}

/** Whatever it points to is there. */
export function checkSearch(document: SpecDocument, isThere: (method: string) => boolean): Diagnostic[] {
  return toSearch(document).important.flatMap((method, index) => {
    if (isThere(method)) return [];
    const message = `\`${method}\` has no spec`;
    return [problem(document, ["important", index], "search-method", message, "correct the method, or remove it")];
  });
}
