import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output.ts";
import { hash } from "../hash.ts";

/** The list of what was generated stands beside it; by it a run knows its own files from others. */
export const MANIFEST = "manifest.json";

export type Manifest = Readonly<Record<string, string>>;

/** The manifest of an output folder, `undefined` where this generator has written nothing yet. */
export function readManifest(outDir: string): Manifest | undefined {
  const path = join(outDir, MANIFEST);
  if (!existsSync(path)) return undefined;
  try {
    return (JSON.parse(readFileSync(path, "utf8")) as { files: Manifest }).files;
  } catch {
    return undefined;
  }
}

export function manifestFile(files: readonly OutputFile[]): OutputFile {
  const entries = files.map((file) => [file.path, hash(file.text)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const about = "Written by `npm run generate`: each generated file and the hash of its text. DO NOT EDIT.";
  return {
    path: MANIFEST,
    isCopy: false,
    text: `${JSON.stringify({ about, files: Object.fromEntries(entries) }, null, 2)}\n`,
  };
}
