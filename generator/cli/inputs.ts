import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import type { SourceDocument, UnreadDocument } from "../transcribe/run.ts";

/** What a folder is looked through for; hidden files are none of it. */
const DOCUMENTS = "**/*.{json,txt,htm,html,md}";

/** The documents that arguments name: files, folders with all below them, patterns, and `-` for standard input. */
export function* readInputs(operands: readonly string[], method?: string): Generator<SourceDocument | UnreadDocument> {
  const given = method === undefined ? {} : { method };
  for (const operand of operands) {
    const files = filesOf(operand);
    if (typeof files === "string") yield { name: operand, reason: files };
    else for (const file of files) yield { ...read(file), ...given };
  }
}

/** The files of an argument, or why it is none. */
function filesOf(operand: string): readonly string[] | string {
  if (operand === "-") return [operand];
  const stats = statSync(operand, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const found = globSync(DOCUMENTS, { cwd: operand, expandDirectories: false });
    return found.length > 0
      ? found.sort().map((file) => join(operand, file))
      : "the folder holds no .json, .txt, .html or .md";
  }
  if (stats?.isFile()) return [operand];
  if (stats) return "cannot be read, it is neither a file nor a folder";
  if (!isDynamicPattern(operand)) return "cannot be read, there is no such file or folder";
  const found = globSync(operand, { expandDirectories: false });
  return found.length > 0 ? found.sort() : "cannot be read, no file fits this pattern";
}

function read(file: string): SourceDocument | UnreadDocument {
  const name = file === "-" ? "standard input" : file;
  try {
    const content = readFileSync(file === "-" ? 0 : file);
    return content.length > 0 ? { name, content } : { name, reason: "is empty" };
  } catch (error) {
    return { name, reason: `cannot be read, ${error instanceof Error ? error.message : String(error)}` };
  }
}
