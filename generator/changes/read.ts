import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import { lint } from "../lint.ts";
import type { Concluded } from "../tree.ts";
import { type Blob, readSpecFiles } from "./git.ts";
import { UserError } from "../user-error.ts";

/**
 * The spec tree of a folder or of a git commit; a folder of that name comes first. `specDir` is the spec folder in a commit.
 *
 * @throws UserError when there is neither
 */
export function readTree(source: string, specDir: string): Concluded {
  if (isFolder(source)) return lint(source);
  const files = readSpecFiles(source, specDir);
  const folder = mkdtempSync(join(tmpdir(), "spec-"));
  try {
    for (const file of files) writeBlob(folder, file);
    return relocate(lint(folder), folder, `${source}:${specDir}/`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Git refuses `..` in a tree, but nothing forces a tree through git. */
function writeBlob(folder: string, { path, content }: Blob): void {
  if (path.split(/[/\\]/).some((step) => step === "" || step === "." || step === "..")) {
    throw new UserError(`the commit holds a file named ${JSON.stringify(path)}`);
  }
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Diagnostics name files as their reader knows them, not where they were unpacked. */
function relocate(tree: Concluded, folder: string, prefix: string): Concluded {
  const rename = (file: string) => (file.startsWith(folder + sep) ? prefix + file.slice(folder.length + 1) : file);
  const diagnostics = tree.diagnostics.map((one): Diagnostic => ({ ...one, file: rename(one.file) }));
  return { ...tree, diagnostics };
}
