import type { Diagnostic, DiagnosticCode, Severity } from "../diagnostics.ts";
import type { Path, SpecDocument } from "../load/document.ts";

/** A diagnostic at a place of a document. */
export function problem(
  document: SpecDocument,
  path: Path,
  code: DiagnosticCode,
  message: string,
  hint: string,
  severity: Severity = "error",
): Diagnostic {
  return { file: document.file, ...document.at(path), severity, code, message, hint };
}
