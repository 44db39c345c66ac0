import { jsonSample } from "../samples/json.ts";
import type { SampleNode } from "../samples/sample.ts";
import { xmlSample } from "../samples/xml.ts";
import type { Line } from "../lines/index.ts";

/** A JSON or XML sample of a page. */
export interface SampleBlock {
  readonly form: "json" | "xml";
  readonly line: number;
  /** Lines it takes. */
  readonly length: number;
  /** Name of its root, `""` where JSON has none. */
  readonly root: string;
  /** Missing where the text is cut or no JSON. */
  readonly tree?: SampleNode;
}

/** A sample that starts at `index`. Line numbers and bars before the code are a copied code table's. */
export function readSampleBlock(lines: readonly Line[], index: number): SampleBlock | undefined {
  const first = bare(lines[index]?.text ?? "");
  if (/^[{]/.test(first)) return readJson(lines, index);
  return /^<\s*[A-Za-z_][\w.]*\s*>/.test(first) ? readXml(lines, index) : undefined;
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/^\d+(?:\s+\d+)*\s*\|\s*/, "")
    .replace(/\s*\|$/, "");
}

function readJson(lines: readonly Line[], index: number): SampleBlock {
  let depth = 0;
  let text = "";
  let length = 0;
  for (const line of lines.slice(index)) {
    const part = bare(line.text);
    text += `${part}\n`;
    length++;
    depth += braces(part);
    if (depth <= 0) break;
  }
  const tree = depth === 0 ? jsonSample(text) : undefined;
  const line = lines[index]?.number ?? 0;
  return { form: "json", line, length: tree ? length : 1, root: tree?.name ?? "", ...(tree && { tree }) };
}

/** Opening braces less closing ones, outside of texts. */
function braces(text: string): number {
  const outside = text.replace(/"(?:[^"\\]|\\.)*"/g, "");
  return (outside.match(/[{[]/g)?.length ?? 0) - (outside.match(/[}\]]/g)?.length ?? 0);
}

function readXml(lines: readonly Line[], index: number): SampleBlock {
  const root = /^<\s*([A-Za-z_][\w.]*)/.exec(bare(lines[index]?.text ?? ""))?.[1] ?? "";
  const closing = new RegExp(`<\\s*/\\s*${root.replaceAll(".", "\\.")}\\s*>`);
  let text = "";
  let length = 0;
  for (const line of lines.slice(index)) {
    const part = bare(line.text);
    if (part !== "" && !/[<>]/.test(part)) break;
    text += `${part}\n`;
    length++;
    if (closing.test(part)) break;
  }
  const tree = xmlSample(text);
  return { form: "xml", line: lines[index]?.number ?? 0, length, root, ...(tree && { tree }) };
}
