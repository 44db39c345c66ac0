import { type Diagnostic, formatDiagnostic } from "../diagnostics.ts";

export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic));
}

export function printJson(value: object): void {
  print(jsonText(value));
}

export function jsonText(value: object): string {
  return JSON.stringify(value, null, 2);
}

/** @returns false where it could not be written, on a disk that is full; whoever stops reading has read enough */
export function print(text: string): boolean {
  console.log(text);
  const failure: NodeJS.ErrnoException | null = process.stdout.errored;
  return failure === null || failure.code === "EPIPE";
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
