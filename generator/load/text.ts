import { isUtf8 } from "node:buffer";
import { readFileSync, statSync } from "node:fs";
import type { Diagnostic } from "../diagnostics.ts";
import { MAX_SHARED_BYTES, MAX_SPEC_BYTES } from "./size.ts";
import type { SpecDocument } from "./document.ts";

/** The text of a file, or why it is not even parsed. */
export function readText({ file, role }: Pick<SpecDocument, "file" | "role">): string | Diagnostic {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return problem(file, "is no file that can be read", "write the spec in a file");
  const isOwn = role === "api" || role === "patch";
  const most = isOwn ? MAX_SPEC_BYTES : MAX_SHARED_BYTES;
  if (stats.size > most) {
    const what = isOwn ? "a spec" : "such a file";
    const hint = isOwn ? "write one API a file" : "look what fills it";
    return problem(file, `has ${stats.size} bytes, ${what} has at most ${most}`, hint);
  }
  const bytes = readFileSync(file);
  return isUtf8(bytes) ? bytes.toString("utf8") : problem(file, "is not in UTF-8", "save it in UTF-8");
}

function problem(file: string, what: string, hint: string): Diagnostic {
  return { file, line: 0, col: 0, severity: "error", code: "yaml-syntax", message: `the file ${what}`, hint };
}
