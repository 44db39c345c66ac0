import type { Bar } from "./bar.ts";
import { BARS } from "./bars.ts";
import type { Row } from "./row.ts";

/** A bar as one row tells it. */
export interface Judged {
  readonly what: string;
  readonly bar: string;
  /** The row's name; none when nothing was measured. */
  readonly row: string;
  readonly measured: string;
  readonly verdict: "yes" | "no" | "not known";
}

/** The bars that a run has to tell of: all of a whole one, though it has no documents; of others those that it has a row for. */
export function barsFor(rows: readonly Row[], isWhole: boolean): Bar[] {
  return BARS.filter(({ row, ofDocuments }) => {
    return isWhole ? !ofDocuments : rows.some(({ name }) => row.test(name));
  });
}

/** Every bar by every row that tells of it. */
export function judge(rows: readonly Row[], bars: readonly Bar[]): Judged[] {
  return bars.flatMap((bar) => {
    const told = rows.filter(({ name }) => bar.row.test(name));
    return told.length > 0 ? told.map((row) => judgeRow(bar, row)) : [unknown(bar, "", "not measured")];
  });
}

function judgeRow(bar: Bar, row: Row): Judged {
  if (row.failure !== undefined) return unknown(bar, row.name, row.failure);
  const { what, measured = ({ ratio }: Row) => ratio?.median ?? NaN, unit, limit } = bar;
  const figure = measured(row);
  const verdict = figure <= limit ? "yes" : "no";
  return { what, bar: bar.bar, row: row.name, measured: `${format(figure)}${unit}`, verdict };
}

function unknown({ what, bar }: Bar, row: string, reason: string): Judged {
  return { what, bar, row, measured: reason, verdict: "not known" };
}

function format(figure: number): string {
  if (Number.isInteger(figure)) return String(figure);
  return figure.toFixed(figure < 10 ? 2 : 1);
}
