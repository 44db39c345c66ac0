import { type Diagnostic, sortDiagnostics } from "./diagnostics.ts";
import type { Drafts } from "./drafts.ts";
import { loadFile } from "./load/index.ts";
import { type Concluded, concludeTree, openTree, readFile } from "./tree.ts";
import { tellDrafts } from "./validate/drafts.ts";
import type { Ground } from "./validate/ground.ts";
import { wholeDocument } from "./validate/read-api.ts";

export interface Linted extends Concluded {
  readonly ground: Ground;
}

/** Reads and checks a spec folder; nothing is written. */
export function lint(specDir: string): Linted {
  const tree = openTree(specDir);
  const read = tree.apis.map((file) => readFile(file, tree.ground));
  return { ...concludeTree(tree, read), ground: tree.ground };
}

/** All that was found, each draft with its place. */
export function allFindings({ diagnostics, drafts, ground }: Linted): Diagnostic[] {
  return sortDiagnostics([...diagnostics, ...drafts.flatMap((one) => draftsOf(one, ground))]);
}

/** A file's drafts with their places. */
export function draftsOf({ file }: Drafts, { patches }: Ground): Diagnostic[] {
  const { document } = loadFile(file);
  return document ? tellDrafts(wholeDocument(document, patches)) : [];
}
