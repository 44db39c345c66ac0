import { type Diagnostic, hasErrors, sortDiagnostics } from "./diagnostics.ts";
import type { SpecDocument } from "./load/document.ts";
import { load, type LoadOptions } from "./load/index.ts";
import type { Drafts } from "./validate/drafts.ts";
import { validate } from "./validate/index.ts";
import type { Spec } from "./validate/spec.ts";

/** What is wrong with a spec folder. */
export interface Findings {
  /** Of all files, in the order in which somebody would mend them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings beside them. */
  readonly drafts: readonly Drafts[];
}

export interface Linted extends Findings {
  /** Missing when a diagnostic is an error. */
  readonly spec?: Spec;
  readonly documents: readonly SpecDocument[];
}

/** Reads and checks a spec folder; nothing is written. */
export function lint(specDir: string, options: LoadOptions = {}): Linted {
  const { documents, diagnostics: unread } = load(specDir, options);
  const { spec, diagnostics: invalid, drafts } = validate(documents);
  const diagnostics = sortDiagnostics([...unread, ...invalid]);
  return { documents, diagnostics, drafts, ...(!hasErrors(diagnostics) && spec && { spec }) };
}

export function countDrafts(drafts: Findings["drafts"]): number {
  return drafts.reduce((sum, { count }) => sum + count, 0);
}

/** All of them, each with its place. */
export function allFindings({ diagnostics, drafts }: Findings): Diagnostic[] {
  return sortDiagnostics([...diagnostics, ...drafts.flatMap(({ list }) => list())]);
}
