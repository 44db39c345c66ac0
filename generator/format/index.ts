import { format as prettify } from "prettier";
import type { OutputFile } from "../emit/output.ts";

const OPTIONS = { parser: "typescript", printWidth: 120 } as const;

/** The files' final text. A file whose emitted text is on disk already was formatted when it was written. */
export async function format(
  files: readonly OutputFile[],
  onDisk: (path: string) => string | undefined,
): Promise<OutputFile[]> {
  const formatted: OutputFile[] = [];
  for (const file of files) {
    const done = file.isCopy || !file.path.endsWith(".ts") || onDisk(file.path) === file.text;
    formatted.push(done ? file : { ...file, text: await prettify(file.text, OPTIONS) });
  }
  return formatted;
}
