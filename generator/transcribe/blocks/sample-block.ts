import { type Line, unnumbered } from "../lines/index.ts";
import { jsonSample, nesting } from "../samples/json.ts";
import { MAX_NESTING, type SampleNode } from "../samples/sample.ts";
import { xmlSample } from "../samples/xml.ts";

/** A JSON or XML sample of a page. */
export interface SampleBlock {
  readonly kind: "sample";
  readonly form: "json" | "xml";
  /** Lines it takes. */
  readonly length: number;
  /** Missing where the text is cut or no JSON. */
  readonly tree?: SampleNode;
}

/** So often the lines are read as texts that turn out to be no JSON; broken samples stand inside each other. */
const PATIENCE = 4;

/** The samples of a page, asked for by the index of their first line, in their order. */
export function sampleBlocks(lines: readonly Line[]): (index: number) => SampleBlock | undefined {
  const codes = lines.map(({ text }) => withoutBars(text));
  const opened = codes.map((code) => nesting(code).open);
  let patience = PATIENCE * lines.length;
  return (index) => {
    const first = codes[index] ?? "";
    if (/^<\s*[A-Za-z_][\w.]*\s*>/.test(first)) return readXml(codes, index);
    if (!first.startsWith("{")) return undefined;
    const end = patience > 0 ? jsonEnd(opened, index) : index;
    const tree = end > index ? jsonSample(codes.slice(index, end).join("\n")) : undefined;
    if (tree) return { kind: "sample", form: "json", length: end - index, tree };
    patience -= end - index;
    return { kind: "sample", form: "json", length: 1 };
  };
}

/** Without what a copied code table has around each of its lines. */
function withoutBars(text: string): string {
  const code = unnumbered(text);
  return code.endsWith("|") ? code.slice(0, -1).trimEnd() : code;
}

/** Behind the line that closes what the first one opens; the first one where none does. */
function jsonEnd(opened: readonly number[], index: number): number {
  let end = index;
  let open = 0;
  do open += opened[end++] ?? 0;
  while (open > 0 && open <= MAX_NESTING && end < opened.length);
  return open === 0 ? end : index;
}

function readXml(codes: readonly string[], index: number): SampleBlock {
  const root = /^<\s*([A-Za-z_][\w.]*)/.exec(codes[index] ?? "")?.[1];
  let end = index;
  let isOpen = true;
  for (let code = codes[end]; isOpen && code !== undefined && /^$|[<>]/.test(code); code = codes[++end]) {
    isOpen = ![...code.matchAll(/<\s*\/\s*([A-Za-z_][\w.]*)\s*>/g)].some(([, name]) => name === root);
  }
  const tree = xmlSample(codes.slice(index, end).join("\n"));
  return { kind: "sample", form: "xml", length: end - index, ...(tree && { tree }) };
}
