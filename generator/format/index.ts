import { type FinalFile, finish, type OutputFile } from "../emit/output.ts";
import { columns, LINE_WIDTH } from "../emit/width.ts";

const OPTIONS = { parser: "typescript", printWidth: LINE_WIDTH } as const;

/** The files as they go to disk, each done before the next is asked for: only one is held as text. */
export async function format(files: AsyncIterable<OutputFile>): Promise<FinalFile[]> {
  const formatted: FinalFile[] = [];
  for await (const file of files) formatted.push(await formatFile(file));
  return formatted;
}

/**
 * The printers lay code out as prettier would, except where a line gets too wide: only those files are formatted. That all
 * generated code is as prettier wants it is checked by `npm run check`.
 */
export async function formatFile(file: OutputFile): Promise<FinalFile> {
  return finish(needsFormat(file) ? { ...file, text: await prettify(file.text) } : file);
}

async function prettify(text: string): Promise<string> {
  const { format: print } = await import("prettier");
  return print(text, OPTIONS);
}

function needsFormat({ path, text, isCopy }: OutputFile): boolean {
  return !isCopy && path.endsWith(".ts") && [...longLines(text)].some(isTooWide);
}

/** Those that may be too wide: no character takes more than two columns. */
function* longLines(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (2 * (end - start) > LINE_WIDTH) yield text.slice(start, end);
    start = end + 1;
  }
}

/** What prettier leaves alone however wide it is: comments, and lines that have no place to break them. */
const UNBREAKABLE = [
  /^ *(?:\/\/|\/?\*)/,
  /^ *(?:\w+\??: )?(?:readonly )?\w+(?:\["\w+"\])?(?:\[\])*[;,]$/, // a type
  /^ *"[^"\\]*",$/,
  /^export interface \w+ \{$/,
];

function isTooWide(line: string): boolean {
  return !UNBREAKABLE.some((form) => form.test(line)) && columns(line) > LINE_WIDTH;
}
