import type { PageError } from "../page.ts";
import { oneLine, plainText } from "../plain-text.ts";
import type { TableBlock } from "../blocks/index.ts";
import { splitLine } from "../columns/split.ts";

/** Codes of TOP and of its providers; other first words of a line are no code. */
const CODE = /^(?:-?\d+|[a-z][\w-]*[.:][\w.:-]+|[A-Za-z][A-Za-z\d]*[_-][\w-]+)$/;

/** The rows of an error table; a copy often has its head alone. */
export function readErrors({ header, body }: TableBlock): PageError[] {
  const lines = body.filter((line) => line.text.trim() !== "" && !/^[|\s:-]+$/.test(line.text));
  const rows = lines.map((line) => splitRow(line.text, header.layout));
  return (header.layout === "cells" ? chunks(rows.flat(), header.columns.length) : rows).flatMap(toError);
}

function splitRow(text: string, layout: TableBlock["header"]["layout"]): string[] {
  if (layout === "pipes") return splitLine(text, "|");
  if (layout === "tabs") return splitLine(text, "\t");
  if (layout === "cells") return [text.trim()];
  const [code = "", meaning = "", ...fix] = oneLine(text).split(" ");
  return [code, meaning, fix.join(" ")];
}

function chunks(cells: readonly string[], size: number): string[][] {
  const rows: string[][] = [];
  for (let index = 0; index < cells.length; index += size) rows.push(cells.slice(index, index + size));
  return rows;
}

function toError([code = "", meaning = "", fix = ""]: readonly string[]): PageError[] {
  return CODE.test(code) ? [{ code, meaning: plainText(meaning), fix: plainText(fix) }] : [];
}
