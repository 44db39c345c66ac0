import type { Column } from "../blocks/head.ts";
import type { Line } from "../lines/index.ts";
import type { RowCells } from "./row-cells.ts";
import { isLimits } from "../lines/words.ts";
import { unticked } from "../plain-text.ts";

/** Rows whose cells are parted by bars or tabs; a row broken by its limits goes on in the lines below it. */
export function readSplit(
  body: readonly Line[],
  columns: readonly Column[],
  mark: "|" | "\t",
): { rows: RowCells[]; stray: Line[] } {
  const rows: RowCells[] = [];
  const stray: Line[] = [];
  for (const line of body) {
    if (line.text.trim() === "" || (/^[|\s:-]+$/.test(line.text) && line.text.includes("-"))) continue;
    const cells = splitLine(line.text, mark);
    const last = rows.at(-1);
    if (cells.every((cell) => cell === "")) {
      if (last) rows[rows.length - 1] = { ...last, hasLostMembers: true };
      continue;
    }
    if (cells.filter((cell) => cell !== "").length > 1) rows.push(partedRow(line, cells, columns));
    else if (last && isOpen(last)) rows[rows.length - 1] = continued(last, cells);
    else stray.push(line);
  }
  return { rows, stray };
}

export function splitLine(text: string, mark: "|" | "\t"): string[] {
  if (mark === "\t") return text.split("\t").map((cell) => cell.trim());
  const inner = text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => unticked(cell.replaceAll("\\|", "|")));
}

function partedRow(line: Line, cells: readonly string[], columns: readonly Column[]): RowCells {
  const at = (column: Column) => (columns.includes(column) ? cells[columns.indexOf(column)] : undefined);
  const required = at("required");
  const isWhole = cells.length >= columns.length && (at("description") ?? "") !== "";
  const rest = cells.filter((_, index) => !HEAD.has(columns[index]));
  return {
    line: line.number,
    name: at("name") ?? "",
    type: at("type") ?? "",
    ...(required !== undefined && { required }),
    rest: isWhole
      ? placed(
          rest,
          columns.filter((column) => !HEAD.has(column)),
        )
      : rest,
  };
}

const HEAD: ReadonlySet<Column | undefined> = new Set<Column>(["name", "type", "required"]);

/** Every cell is there: an example and a description keep their places, what is left are limits. */
function placed(cells: readonly string[], columns: readonly Column[]): string[] {
  const limits = cells.filter((cell, index) => columns[index] === "limits" || isLimits(cell));
  const known = new Set(limits);
  const others = cells.filter((cell) => !known.has(cell) || cell === "");
  return [...others, ...limits];
}

/** A row without a description, which its limits broke off. */
function isOpen(row: RowCells): boolean {
  return row.rest.filter((cell) => cell !== "").length < 2;
}

function continued(row: RowCells, cells: readonly string[]): RowCells {
  const { hasLostMembers: _, ...rest } = row;
  return { ...rest, rest: [...row.rest, ...cells] };
}
