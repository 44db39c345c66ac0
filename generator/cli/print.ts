import { type Diagnostic, formatDiagnostic } from "../diagnostics.ts";

export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
}

export function printJson(value: object): void {
  console.log(JSON.stringify(value, null, 2));
}

/**
 * `2 errors, 1 warnings`
 *
 * @param drafts warnings beside the diagnostics
 */
export function countText(diagnostics: readonly Diagnostic[], drafts: number): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return `${errors} errors, ${diagnostics.length - errors + drafts} warnings`;
}
