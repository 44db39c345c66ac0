import type { Diagnostic, DiagnosticCode } from "../diagnostics.ts";
import { flat } from "../flat.ts";

/** Warnings of one code. */
export interface Sum {
  readonly code: DiagnosticCode;
  readonly count: number;
  readonly files: number;
  /** Where to begin. */
  readonly first: Diagnostic;
}

/** More lines than anybody reads. */
export const MAX_LINES = 200;

/** Warnings by their code. */
export function sumsOf(diagnostics: readonly Diagnostic[]): Sum[] {
  const groups = new Map<DiagnosticCode, Diagnostic[]>();
  for (const one of diagnostics.filter(({ severity }) => severity === "warning")) {
    const group = groups.get(one.code);
    if (group) group.push(one);
    else groups.set(one.code, [one]);
  }
  return [...groups].map(([code, all]) => {
    return { code, count: all.length, files: new Set(all.map(({ file }) => file)).size, first: all[0] as Diagnostic };
  });
}

export function summaryLine({ code, count, files, first: { file, line, col, message, hint } }: Sum): string {
  return flat(`${count} warnings ${code} in ${files} files, the first ${file}:${line}:${col} ${message} (${hint})`);
}
