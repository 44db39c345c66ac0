import { fold } from "./fold.js";
import { type Terminal, tinted } from "./terminal.js";
import { columns } from "./text.js";

type Row = readonly string[];

/** How rows look on the terminal they are for. */
export interface Look {
  /** Columns of the terminal; infinite where the text goes elsewhere. */
  readonly width: number;
  /** The text of a cell, coloured. */
  readonly paint?: (text: string, column: number, row: Row) => string;
}

const PLAIN: Look = { width: Infinity };
const GAP = 2;
/** A narrower column is not folded into: its text goes below the row. */
const NARROWEST = 28;
const BELOW = 6;

/** Rows that begin with a name. */
export function labelled(terminal: Terminal): Look {
  return {
    width: terminal.width,
    paint: (text, column) => (column === 0 ? tinted(terminal, "name", text) : text),
  };
}

/** Rows as aligned columns, two spaces between them, each behind the indent; a last cell that is too wide is folded. */
export function table(rows: readonly Row[], indent = "", look = PLAIN): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, columns(cell))));
  const { width, paint = (text: string) => text } = look;
  const painted = (text: string, i: number, row: Row) => (text === "" ? "" : paint(text, i, row));
  return rows.flatMap((row) => rowLines(row, { widths, indent, width, painted }));
}

interface Layout {
  readonly widths: readonly number[];
  readonly indent: string;
  readonly width: number;
  readonly painted: (text: string, column: number, row: Row) => string;
}

function rowLines(row: Row, layout: Layout): string[] {
  const { widths, indent, width, painted } = layout;
  const end = row.length - 1;
  const last = row[end] ?? "";
  const start = widths.slice(0, end).reduce((sum, wide) => sum + wide + GAP, columns(indent));
  if (start + columns(last) <= width) return [(headOf(row, end, layout) + painted(last, end, row)).trimEnd()];
  if (end > 0 && width - start < NARROWEST) return stacked(row, start - GAP > width ? 1 : end, layout);
  const [first = "", ...others] = fold(last, Math.max(1, width - start)).map((line) => painted(line, end, row));
  return [(headOf(row, end, layout) + first).trimEnd(), ...others.map((line) => " ".repeat(start) + line)];
}

/** The first cells side by side, each of the others below them. */
function stacked(row: Row, beside: number, layout: Layout): string[] {
  const { indent, width, painted } = layout;
  const hang = " ".repeat(columns(indent) + BELOW);
  const below = row.slice(beside).flatMap((cell, i) => {
    return fold(cell, Math.max(1, width - hang.length)).map((line) => hang + painted(line, beside + i, row));
  });
  return [headOf(row, beside, layout).trimEnd(), ...below];
}

/** The cells before one, each as wide as its column. */
function headOf(row: Row, end: number, { widths, indent, painted }: Layout): string {
  const cells = row.slice(0, end).map((cell, i) => {
    return painted(cell, i, row) + " ".repeat((widths[i] ?? 0) - columns(cell) + GAP);
  });
  return indent + cells.join("");
}
