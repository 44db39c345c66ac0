import { isCode, isHeading, type Line } from "../lines/index.ts";
import { type Header, readHeader } from "./head.ts";
import { type SampleBlock, sampleBlocks } from "./sample-block.ts";

export interface TableBlock {
  readonly kind: "table";
  readonly header: Header;
  readonly body: Line[];
  /** The heading above it, if any. */
  readonly heading: string;
}

export interface TitleBlock {
  readonly kind: "title";
  readonly method: string;
  readonly title: string;
}

interface TextBlock extends Line {
  readonly kind: "text" | "heading" | "code";
}

export type Block = TableBlock | TitleBlock | TextBlock | SampleBlock;

/** `taobao.tbk.x.get (淘宝客-…)`, with brackets of either kind. */
const TITLE = /^#*\s*([a-zA-Z][\w-]*(?:\.[\w-]+)+)\s*[(（](.+)[)）]$/;

/** A page's lines as titles, tables, samples, code and text, in their order. A table goes on until a line is no text. */
export function readBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const sampleAt = sampleBlocks(lines);
  let heading = "";
  let index = 0;
  for (let line = lines[0]; line; line = lines[index]) {
    const header = readHeader(lines, index);
    const sample = header ? undefined : sampleAt(index);
    const block: Block = header ? { kind: "table", header, body: [], heading } : (sample ?? readLine(line));
    const last = blocks.at(-1);
    if (block.kind === "text" && last?.kind === "table") last.body.push(line);
    else blocks.push(block);
    if (block.kind === "heading") heading = block.text.replace(/[#\s:：]/g, "");
    if (block.kind === "title") heading = "";
    index += header?.length ?? sample?.length ?? 1;
  }
  return blocks;
}

function readLine(line: Line): TitleBlock | TextBlock {
  const [, method, title] = TITLE.exec(line.text.trim()) ?? [];
  if (method && title) return { kind: "title", method, title };
  return {
    kind: isHeading(line.text) || /^#{2,6}\s/.test(line.text) ? "heading" : isCode(line.text) ? "code" : "text",
    ...line,
  };
}
