import type { TableBlock } from "../blocks/index.ts";
import type { Line } from "../lines/index.ts";
import type { RowCells } from "./row-cells.ts";
import { segmentCells } from "./segment.ts";
import { readSpaced } from "./spaced.ts";
import { readSplit } from "./split.ts";

/** The lines of a table, in whatever layout, as rows of cells, and the lines that are no row. */
export function readCells({ header, body }: TableBlock): { rows: RowCells[]; stray: Line[] } {
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
