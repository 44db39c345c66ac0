import { splitPages } from "../blocks/group.ts";
import { unknownHead } from "../blocks/head.ts";
import { type Block, readBlocks, type TableBlock } from "../blocks/index.ts";
import { tableRole } from "../blocks/role.ts";
import { nestRows } from "../fields/index.ts";
import { type Line, readLines } from "../lines/index.ts";
import type { KnownOf } from "../known.ts";
import type { Note, Page, PageError, PageField } from "../page.ts";
import { readErrors } from "../rows/errors.ts";
import { readRows } from "../rows/index.ts";
import type { KnownValues } from "../rows/row.ts";
import { requestSample, responseSample, sampleValues } from "../samples/choose.ts";
import { codeValues } from "../samples/code.ts";
import type { Sample, SampleNode } from "../samples/sample.ts";
import { readIdentity } from "./identity.ts";

const SOURCE = "the page's text";

/** The pages in a copied text, one for each API. */
export function readTextPages(document: string, knownOf: KnownOf): Page[] {
  const lines = readLines(document);
  const groups = splitPages(readBlocks(lines));
  if (groups.length === 0) return [{ source: SOURCE, notes: [nothing(lines)] }];
  return groups.map((blocks) => readPage(blocks, knownOf));
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

function readPage(blocks: readonly Block[], knownOf: KnownOf): Page {
  const code = codeText(blocks);
  const identity = readIdentity(blocks, code);
  const known = identity.method === undefined ? undefined : knownOf(identity.method);
  const samples = blocks.flatMap((block) =>
    block.kind === "sample" && block.tree ? [{ ...block, tree: block.tree }] : [],
  );
  const tables = blocks.filter((block): block is TableBlock => block.kind === "table");
  const byRole = (role: string) => tables.find((table) => tableRole(table) === role);
  const [paramsTable, responseTable] = [byRole("params"), byRole("response")];
  const params = readTable(paramsTable, "params", codeValues(code), known?.params, (rows) =>
    requestSample(samples, rows),
  );
  const response = readTable(responseTable, "response", sampleValues(samples), known?.response, (rows) =>
    responseSample(samples, rows),
  );
  const last = blocks.findLast((block) => block.kind !== "text" || block.text.trim() !== "");
  const errors = byRole("errors");
  const errorRows: PageError[] | undefined = errors && readErrors(errors);
  return {
    ...identity,
    ...(params && { params: params.fields }),
    ...(response && { response: response.fields }),
    ...(errorRows && errorRows.length > 0 && { errors: errorRows }),
    ...(last === paramsTable && { endsIn: "params" as const }),
    ...(last === responseTable && { endsIn: "response" as const }),
    source: SOURCE,
    notes: [...(params?.notes ?? []), ...(response?.notes ?? [])],
  };
}

type ShownValue = (name: string) => string | undefined;

/** What the page's samples show of a name, else every example that the spec has of it. */
function knownValues(shown: ShownValue, known: SampleNode | undefined): KnownValues {
  const nodes = new Map<string, SampleNode[]>();
  const collect = (node: SampleNode): void => {
    nodes.set(node.name, [...(nodes.get(node.name) ?? []), node]);
    node.children.forEach(collect);
  };
  known?.children.forEach(collect);
  return (name) => {
    const seen = shown(name);
    const own = nodes.get(name) ?? [];
    return {
      values: [...(seen ? [seen] : []), ...own.flatMap(({ value }) => value ?? [])],
      words: own.flatMap(({ words }) => words ?? []),
      isInSpec: own.length > 0,
    };
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
  shown: ShownValue,
  known: SampleNode | undefined,
  sampleOf: (rows: readonly PageField[]) => Sample | undefined,
): { fields: readonly PageField[]; notes: readonly Note[] } | undefined {
  if (!table) return undefined;
  const { rows, notes } = readRows(table, knownValues(shown, known));
  const nested = nestRows(rows, sampleOf(rows.map((row) => row.field)), known, side);
  return { fields: nested.fields, notes: [...notes, ...nested.notes] };
}
