/** What is wrong with a spec, where, and what to write instead. Every stage reports; nothing throws for bad input. */
import { flat } from "./flat.ts";

/** Every code a spec can be reported with; the key is what people search for, the text says when it is used. */
export const CODES = {
  "yaml-syntax": "the file is no valid YAML",
  "spec-shape": "a key or value that spec/api.schema.json does not allow",
  "spec-missing": "a file or folder the generator needs is not there",
  "file-name": "a file is not named after its method, or nothing reads it",
  "duplicate-method": "two files describe one method",
  "duplicate-id": "two specs have the id of one page",
  "field-name": "the name of a parameter or field is none",
  "unknown-type": "a type that is neither one of TOP's words nor a struct with fields",
  "fields-type": "fields given to a type that has none, or `item` to one that is no list",
  "limit-conflict": "limits, defaults, enums or examples that contradict each other or the type",
  "unsafe-number": "an integer beyond 2^53 that YAML would round, or digits of a text that it would change",
  "reserved-name": "a parameter named like one of TOP's public parameters",
  "former-name": "an old name that cannot go on: two have it, or something else does",
  "unknown-path": "pagination, window or failure names a field that is not there",
  "catalogue-drift": "spec/catalogue.yaml and the spec files disagree",
  "search-method": "spec/search.yaml names a method that has no spec",
  "patch-target": "a patch for a method or a path that does not exist",
  "patch-ground": "a patch made where the page said something else",
  "patch-idle": "a patch that changes nothing",
  "kind-unsure": "whether a call changes anything is not told by the method's name, and nobody has answered",
  "words-changed": "the page has new words for what a spec has worded, and nobody has looked",
  "draft-text": "a description taken over from a page and not yet worded",
  "foreign-output": "the output folder holds files that this generator did not make",
} as const;

export type DiagnosticCode = keyof typeof CODES;
export type Severity = "error" | "warning";

export interface Diagnostic {
  /** Path as the user gave it, relative to the working folder. */
  readonly file: string;
  /** 1-based; 0 when the whole file is meant. */
  readonly line: number;
  readonly col: number;
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** What was found. */
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
}

/** `file:line:col severity code message (hint)`, one line whatever the spec says. */
export function formatDiagnostic(d: Diagnostic): string {
  return flat(`${d.file}:${d.line}:${d.col} ${d.severity} ${d.code} ${d.message} (${d.hint})`);
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}

/** By file, then position, then code: the order in which somebody would mend them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.col - b.col || compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
