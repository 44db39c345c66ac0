import type { Line } from "../lines/index.ts";
import type { RowCells } from "./row-cells.ts";
import { isName, isType, readRequired, splitMarks } from "../lines/words.ts";

/** Where the first row begins; behind the last cell where there is none. */
export function firstRow(cells: readonly Line[], hasRequired: boolean): number {
  const start = cells.findIndex((_, index) => startsRow(cells, index, hasRequired));
  return start < 0 ? cells.length : start;
}

/** Cells that stand one a line or one a bullet, as rows: a row starts where a name and a type follow each other. */
export function segmentCells(cells: readonly Line[], hasRequired: boolean): { rows: RowCells[]; stray: Line[] } {
  const starts = cells.map((_, index) => index).filter((index) => startsRow(cells, index, hasRequired));
  const kept = starts.filter(
    (start, index) => index === 0 || start - (starts[index - 1] ?? 0) >= (hasRequired ? 3 : 2),
  );
  const rows = kept.map((start, index) => rowOfSegment(cells.slice(start, kept[index + 1]), hasRequired));
  return { rows, stray: cells.slice(0, kept[0] ?? cells.length) };
}

function startsRow(cells: readonly Line[], index: number, hasRequired: boolean): boolean {
  const { name } = splitMarks(cells[index]?.text ?? "");
  if (!isName(name) || !isType(cells[index + 1]?.text ?? "")) return false;
  return !hasRequired || readRequired(cells[index + 2]?.text ?? "") !== undefined;
}

function rowOfSegment(cells: readonly Line[], hasRequired: boolean): RowCells {
  const [name, type, ...others] = cells;
  const required = hasRequired ? others.shift()?.text : undefined;
  return {
    line: name?.number ?? 0,
    name: name?.text ?? "",
    type: type?.text ?? "",
    ...(required !== undefined && { required }),
    rest: others.map((cell) => cell.text),
  };
}
