import type { TableBlock } from "../blocks/index.ts";
import { readCells } from "../columns/index.ts";
import type { RowCells } from "../columns/row-cells.ts";
import type { Line } from "../lines/index.ts";
import { isStructType } from "../lines/words.ts";
import type { Note } from "../page.ts";
import { type KnownValues, type PageRow, toRow } from "./row.ts";

/** The rows of a table in whatever layout, and the lines that are no row. */
export function readRows(table: TableBlock, known: KnownValues): { rows: PageRow[]; notes: Note[] } {
  const { rows: cells, stray } = readCells(table);
  const rows = cells.map((row) => toRow(row, table.header.columns, known));
  return {
    rows: placeUnmarked(rows, cells),
    notes: [...stray.flatMap(strayNote), ...rows.flatMap(doubtNote), ...rows.flatMap(markNote)],
  };
}

/**
 * Where a table marks what is nested, a row without a mark is at the root; only a struct may still be a nested one,
 * because pages mark leaves alone. Bullets mark every nested row.
 */
function placeUnmarked(rows: readonly PageRow[], cells: readonly RowCells[]): PageRow[] {
  const hasBullets = cells.some((row) => row.isInBullets);
  const hasDepths = rows.some((row) => row.depth !== undefined);
  const hasMarks = rows.some((row) => row.isNested);
  return rows.map((row) => {
    const isOpen = row.isNested || (!hasBullets && !hasDepths && isStructType(row.field.type));
    return !hasMarks || isOpen ? row : { ...row, depth: 0 };
  });
}

function strayNote({ number, text }: Line): Note[] {
  const said = text.trim();
  return said === "" ? [] : [{ kind: "unclear", line: number, text: `no row of the table: ${said.slice(0, 80)}` }];
}

function doubtNote({ doubt, field }: PageRow): Note[] {
  return doubt ? [{ kind: "unclear", line: field.line, text: `\`${field.name}\`: ${doubt}` }] : [];
}

function markNote({ unknownMark, field }: PageRow): Note[] {
  if (unknownMark === undefined) return [];
  const text = `\`${field.name}\`: whether it is required is not told, the page says ${unknownMark}`;
  return [{ kind: "unclear", line: field.line, text }];
}
