/** What a call prints: an answer, or rows of it. */
import type { ApiData } from "../data/api.js";
import type { TopResponse } from "../index.js";
import { answerLines, elementLines } from "./answer.js";
import type { CallForm } from "./call-form.js";
import { type List, pick, rowLines, rowsIn } from "./rows.js";
import { json, lines } from "./text.js";

export function printAnswer(
  answer: TopResponse,
  { kind, columns }: CallForm,
  list: List | undefined,
  api: ApiData | undefined,
): string {
  if (kind === "json") return json(answer);
  if (kind === "jsonl" && list) return jsonLines(rowsIn(answer, list), columns);
  return lines(list ? rowLines(rowsIn(answer, list), list, columns) : answerLines({ ...answer }, api?.response ?? []));
}

type Pages = AsyncIterable<readonly unknown[]>;

/** As the pages come; columns are as wide as their widest row, so they wait for the last one. */
export function printRows(pages: Pages, { kind, columns }: CallForm, list: List): AsyncIterable<string> {
  if (kind === "jsonl") return mapped(pages, (rows) => jsonLines(rows, columns));
  if (kind === "json") return jsonArray(pages);
  return kind === "table" ? wholeTable(pages, list, columns) : numbered(pages, list);
}

function jsonLines(rows: readonly unknown[], columns: CallForm["columns"]): string {
  return rows.map((row) => `${JSON.stringify(columns ? pick(row, columns) : row)}\n`).join("");
}

async function* mapped(pages: Pages, text: (rows: readonly unknown[]) => string): AsyncGenerator<string> {
  for await (const rows of pages) yield text(rows);
}

async function* jsonArray(pages: Pages): AsyncGenerator<string> {
  let before = "[\n";
  for await (const rows of pages) {
    for (const row of rows) {
      yield before + JSON.stringify(row);
      before = ",\n";
    }
  }
  yield before === "[\n" ? "[]\n" : "\n]\n";
}

async function* wholeTable(pages: Pages, list: List, columns: CallForm["columns"]): AsyncGenerator<string> {
  const all: unknown[] = [];
  for await (const rows of pages) all.push(...rows);
  yield lines(rowLines(all, list, columns));
}

async function* numbered(pages: Pages, { fields }: List): AsyncGenerator<string> {
  let count = 0;
  for await (const rows of pages) {
    for (const row of rows) yield lines(elementLines(row, ++count, fields));
  }
}
