import type { Judged } from "./judge.ts";
import type { Row } from "./row.ts";
import type { Stat } from "./stats.ts";

/** A Markdown table, ratios first: median (min-max). */
export function rowsTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, ratio, base, value, unit, notes, failure }) => [
    name,
    ratio ? spread(ratio, 2) : "",
    base ?? "",
    value ? `${spread(value, value.median >= 100 ? 0 : 1)} ${unit}` : `no figure: ${failure}`,
    notes ?? "",
  ]);
  return table([["what", "ratio", "against", "figure", "also"], ["---", "--:", "---", "--:", "---"], ...lines]);
}

/** The bars, each with what was measured. */
export function barsTable(judged: readonly Judged[]): string {
  const lines = judged.map(({ what, row, bar, measured, verdict }) => [what, row, bar, measured, verdict]);
  return table([["what", "row", "bar", "measured", "met"], ["---", "---", "---", "--:", "---"], ...lines]);
}

function table(rows: readonly (readonly string[])[]): string {
  const escape = (cell: string) => cell.replaceAll("|", "\\|");
  return rows.map((cells) => `| ${cells.map(escape).join(" | ")} |`).join("\n");
}

function spread({ median, min, max }: Stat, digits: number): string {
  const text = (value: number) => value.toFixed(digits);
  return min === max ? text(median) : `${text(median)} (${text(min)}-${text(max)})`;
}
