import { fold } from "./fold.js";
import { type Terminal, tinted } from "./terminal.js";
import { columns } from "./text.js";

/** How rows look on the terminal they are for. */
export interface Look {
  /** Columns of the terminal; infinite where the text goes elsewhere. */
  readonly width: number;
  /** The text of a cell, coloured. */
  readonly paint?: (text: string, column: number, row: readonly string[]) => string;
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
export function table(rows: readonly (readonly string[])[], indent = "", look = PLAIN): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, columns(cell))));
  return rows.flatMap((row) => rowLines(row, widths, indent, look));
}

function rowLines(row: readonly string[], widths: readonly number[], indent: string, look: Look): string[] {
  const { width, paint = (text: string) => text } = look;
  const painted = (text: string, i: number) => (text === "" ? "" : paint(text, i, row));
  const end = row.length - 1;
  const last = row[end] ?? "";
  const start = row.slice(0, end).reduce((sum, _, i) => sum + (widths[i] ?? 0) + GAP, columns(indent));
  const head = row
    .slice(0, end)
    .map((cell, i) => painted(cell, i) + " ".repeat((widths[i] ?? 0) - columns(cell) + GAP));
  if (start + columns(last) <= width) return [(indent + head.join("") + painted(last, end)).trimEnd()];
  const isBelow = end > 0 && width - start < NARROWEST;
  const hang = isBelow ? columns(indent) + BELOW : start;
  const folded = fold(last, Math.max(1, width - hang)).map((line) => painted(line, end));
  const first = isBelow ? "" : folded.shift();
  return [(indent + head.join("") + first).trimEnd(), ...folded.map((line) => " ".repeat(hang) + line)];
}
