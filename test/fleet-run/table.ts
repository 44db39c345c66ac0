import type { PhaseResult } from "./phase.ts";

const HEAD = [
  "run",
  "workers",
  "model",
  "stored",
  "lost",
  "stale",
  "doubled",
  "calls / 10 s",
  "limit",
  "takeover s",
  "rows / s",
];

/** Results as lines with columns, the head first. */
export function tableOf(results: readonly PhaseResult[]): string[] {
  const rows = results.map((one) => [
    one.phase.name,
    one.phase.workers,
    one.model,
    one.stored,
    one.lost,
    one.stale,
    one.doubled,
    one.calls,
    one.allowed,
    one.takeover?.toFixed(1) ?? "-",
    Math.round(one.throughput),
  ]);
  const texts = [HEAD, ...rows.map((row) => row.map(String))];
  const widths = HEAD.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0)));
  return texts.map((row) => row.map((text, column) => text.padStart(widths[column] ?? 0)).join("  "));
}
