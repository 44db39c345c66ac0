import type { Note } from "../page.ts";
import type { TableBlock } from "../blocks/index.ts";
import type { Line } from "../lines/index.ts";
import { type KnownValues, type PageRow, type RawRow, toRow } from "./row.ts";
import { segmentCells } from "../columns/segment.ts";
import { readSpaced } from "../columns/spaced.ts";
import { readSplit } from "../columns/split.ts";
import { isStructType } from "../lines/words.ts";

/** The rows of a table in whatever layout, and the lines that are no row. */
export function readRows(table: TableBlock, known: KnownValues): { rows: PageRow[]; notes: Note[] } {
  const { rows: raw, stray } = readRaw(table);
  const rows = raw.map((row) => toRow(row, table.header.columns, known));
  return {
    rows: placeUnmarked(rows, raw),
    notes: [...stray.flatMap(strayNote), ...rows.flatMap(doubtNote)],
  };
}

/**
 * Where a table marks what is nested, a row without a mark is at the root; only a struct may still be a nested one,
 * because pages mark leaves alone. Bullets mark every nested row.
 */
function placeUnmarked(rows: readonly PageRow[], raw: readonly RawRow[]): PageRow[] {
  const hasBullets = raw.some((row) => row.isInBullets);
  const hasDepths = rows.some((row) => row.depth !== undefined);
  const hasMarks = rows.some((row) => row.isNested);
  return rows.map((row) => {
    const isOpen = row.isNested || (!hasBullets && !hasDepths && isStructType(row.field.type));
    return !hasMarks || isOpen ? row : { ...row, depth: 0 };
  });
}

function readRaw({ header, body }: TableBlock): { rows: RawRow[]; stray: Line[] } {
  const hasRequired = header.columns.includes("required");
  switch (header.layout) {
    case "pipes":
      return readSplit(body, header.columns, "|");
    case "tabs":
      return readSplit(body, header.columns, "\t");
    case "spaces":
      return readSpaced(body, hasRequired);
    case "cells": {
      const cells = body.map((line) => ({ ...line, text: line.text.trim() })).filter((line) => line.text !== "");
      return segmentCells(cells, hasRequired);
    }
  }
}

function strayNote({ number, text }: Line): Note[] {
  const said = text.trim();
  return said === "" ? [] : [{ kind: "unclear", line: number, text: `no row of the table: ${said.slice(0, 80)}` }];
}

function doubtNote({ doubt, field }: PageRow): Note[] {
  return doubt ? [{ kind: "unclear", line: field.line, text: `\`${field.name}\`: ${doubt}` }] : [];
}
