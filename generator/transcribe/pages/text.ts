import { splitPages } from "../blocks/group.ts";
import { unknownHead } from "../blocks/head.ts";
import { type Block, readBlocks, type TableBlock } from "../blocks/index.ts";
import { tableRole } from "../blocks/role.ts";
import { nestRows } from "../fields/index.ts";
import { type Line, readLines } from "../lines/index.ts";
import type { Note, Page, PageError, PageField } from "../page.ts";
import { readErrors } from "../rows/errors.ts";
import { readRows } from "../rows/index.ts";
import type { KnownValues } from "../rows/row.ts";
import { requestSample, responseSample, sampleValues } from "../samples/choose.ts";
import { codeValues } from "../samples/code.ts";
import type { Sample } from "../samples/sample.ts";
import { readIdentity } from "./identity.ts";

const SOURCE = "the page's text";

/** The pages in a copied text, one for each API. */
export function readTextPages(document: string): Page[] {
  const lines = readLines(document);
  const groups = splitPages(readBlocks(lines));
  if (groups.length === 0) return [{ source: SOURCE, notes: [nothing(lines)] }];
  return groups.map(readPage);
}

/** Why a text without tables is none, as far as its lines tell. */
function nothing(lines: readonly Line[]): Note {
  for (const line of lines) {
    const unknown = unknownHead(line.text);
    if (!unknown) continue;
    const text = `the head of a table has columns that are not known: ${unknown.join(", ")}`;
    return { kind: "unclear", line: line.number, text };
  }
  return { kind: "unclear", text: "no table of parameters or fields is found" };
}

function readPage(blocks: readonly Block[]): Page {
  const code = codeText(blocks);
  const samples = blocks.flatMap((block) =>
    block.kind === "sample" && block.tree ? [{ ...block, tree: block.tree }] : [],
  );
  const tables = blocks.filter((block): block is TableBlock => block.kind === "table");
  const byRole = (role: string) => tables.find((table) => tableRole(table) === role);
  const params = readTable(byRole("params"), "params", codeValues(code), (rows) => requestSample(samples, rows));
  const response = readTable(byRole("response"), "response", sampleValues(samples), (rows) =>
    responseSample(samples, rows),
  );
  const errors = byRole("errors");
  const errorRows: PageError[] | undefined = errors && readErrors(errors);
  return {
    ...readIdentity(blocks, code),
    ...(params && { params: params.fields }),
    ...(response && { response: response.fields }),
    ...(errorRows && errorRows.length > 0 && { errors: errorRows }),
    source: SOURCE,
    notes: [...(params?.notes ?? []), ...(response?.notes ?? [])],
  };
}

/** Code may go on in lines that look like text; a session or a method is looked for in all of them. */
function codeText(blocks: readonly Block[]): string {
  const ofKind = (kind: Block["kind"]) =>
    blocks.flatMap((block) => (block.kind === kind && "text" in block ? [block.text] : []));
  return [...ofKind("code"), ...ofKind("text")].join("\n");
}

function readTable(
  table: TableBlock | undefined,
  side: "params" | "response",
  known: KnownValues,
  sampleOf: (rows: readonly PageField[]) => Sample | undefined,
): { fields: readonly PageField[]; notes: readonly Note[] } | undefined {
  if (!table) return undefined;
  const { rows, notes } = readRows(table, known);
  const nested = nestRows(rows, sampleOf(rows.map((row) => row.field)), side);
  return { fields: nested.fields, notes: [...notes, ...nested.notes] };
}
