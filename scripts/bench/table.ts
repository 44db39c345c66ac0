import type { Row } from "./row.ts";
import type { Stat } from "./stats.ts";

/** A Markdown table, ratios first: median (min-max). */
export function printTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, ratio, base, value, unit, bar }) => [
    name,
    ratio ? `${spread(ratio, 2)}` : "",
    base ?? "",
    `${spread(value, value.median >= 100 ? 0 : 1)} ${unit}`,
    bar ?? "",
  ]);
  const table = [["what", "ratio", "against", "figure", "bar"], ["---", "--:", "---", "--:", "---"], ...lines];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function spread({ median, min, max }: Stat, digits: number): string {
  const text = (value: number) => value.toFixed(digits);
  return min === max ? text(median) : `${text(median)} (${text(min)}-${text(max)})`;
}
