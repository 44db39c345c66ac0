import { type Diagnostic, hasErrors, sortDiagnostics } from "./diagnostics.ts";
import type { SpecDocument } from "./load/document.ts";
import { load, type LoadOptions } from "./load/index.ts";
import { validate } from "./validate/index.ts";
import type { Spec } from "./validate/spec.ts";

export interface Linted {
  /** Missing when a diagnostic is an error. */
  readonly spec?: Spec;
  readonly documents: readonly SpecDocument[];
  /** Of all files, in the order in which somebody would mend them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks a spec folder; nothing is written. */
export function lint(specDir: string, options: LoadOptions = {}): Linted {
  const { documents, diagnostics: unread } = load(specDir, options);
  const { spec, diagnostics: invalid } = validate(documents);
  const diagnostics = sortDiagnostics([...unread, ...invalid]);
  return hasErrors(diagnostics) || !spec ? { documents, diagnostics } : { documents, spec, diagnostics };
}
