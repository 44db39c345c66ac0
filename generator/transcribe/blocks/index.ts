import { type Header, readHeader } from "./head.ts";
import { isCode, isHeading, type Line } from "../lines/index.ts";
import { type SampleBlock, readSampleBlock } from "./sample-block.ts";

export interface TableBlock {
  readonly kind: "table";
  readonly line: number;
  readonly header: Header;
  readonly body: readonly Line[];
  /** The heading above it, if any. */
  readonly heading: string;
}

export interface TitleBlock {
  readonly kind: "title";
  readonly line: number;
  readonly method: string;
  readonly title: string;
}

export interface TextBlock extends Line {
  readonly kind: "text" | "heading" | "code";
}

export type Block = TableBlock | TitleBlock | TextBlock | (SampleBlock & { readonly kind: "sample" });

/** `taobao.tbk.x.get (淘宝客-…)`, with brackets of either kind. */
const TITLE = /^\s*#*\s*([a-zA-Z][\w-]*(?:\.[\w-]+)+)\s*[(（]\s*(.+?)\s*[)）]\s*$/;

/** A page's lines as titles, tables, samples, code and text, in their order. */
export function readBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let heading = "";
  let index = 0;
  while (index < lines.length) {
    const read = readBlock(lines, index, heading);
    blocks.push(read.block);
    index += read.length;
    if (read.block.kind === "heading") heading = read.block.text.replace(/[#\s:：]/g, "");
    if (read.block.kind === "title") heading = "";
  }
  return blocks;
}

function readBlock(lines: readonly Line[], index: number, heading: string): { block: Block; length: number } {
  const line = lines[index] ?? { number: 0, text: "" };
  const header = readHeader(lines, index);
  if (header) return readTable(lines, index, header, heading);
  const sample = readSampleBlock(lines, index);
  if (sample) return { block: { kind: "sample", ...sample }, length: sample.length };
  const title = readTitle(line);
  if (title) return { block: title, length: 1 };
  const kind = isHeading(line.text) ? "heading" : isCode(line.text) ? "code" : "text";
  return { block: { kind, ...line }, length: 1 };
}

function readTable(lines: readonly Line[], index: number, header: Header, heading: string) {
  const start = index + header.length;
  let end = start;
  while (end < lines.length && !isBoundary(lines, end)) end++;
  const line = lines[index]?.number ?? 0;
  const block: TableBlock = { kind: "table", line, header, body: lines.slice(start, end), heading };
  return { block, length: end - index };
}

/** What a table never holds: another head, a heading, a title, a sample, code. */
function isBoundary(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return true;
  const isOther = isHeading(line.text) || isCode(line.text) || readTitle(line) !== undefined;
  return isOther || readHeader(lines, index) !== undefined || readSampleBlock(lines, index) !== undefined;
}

function readTitle({ text, number }: Line): TitleBlock | undefined {
  const [, method, title] = TITLE.exec(text) ?? [];
  return method && title ? { kind: "title", line: number, method, title } : undefined;
}
