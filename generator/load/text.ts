import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import type { Diagnostic } from "../diagnostics.ts";

/** Bytes. The largest API takes an eighth; what is larger is no spec, and may take minutes to parse. */
const MAX_SIZE = 256 * 1024;

/** The text of a file, or why it is not even parsed. */
export function readText(file: string): string | Diagnostic {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return problem(file, "is no file that can be read", "write the spec in a file");
  if (stats.size > MAX_SIZE) {
    return problem(file, `has ${stats.size} bytes, a spec has at most ${MAX_SIZE}`, "write one API a file");
  }
  const bytes = readFileSync(file);
  return isUtf8(bytes) ? bytes.toString("utf8") : problem(file, "is not in UTF-8", "save it in UTF-8");
}

function problem(file: string, what: string, hint: string): Diagnostic {
  return { file, line: 0, col: 0, severity: "error", code: "yaml-syntax", message: `the file ${what}`, hint };
}
