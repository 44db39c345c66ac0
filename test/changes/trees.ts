import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { diff } from "../../generator/changes/diff/index.ts";
import type { Change } from "../../generator/changes/change.ts";
import { lint } from "../../generator/lint.ts";
import type { Spec } from "../../generator/validate/spec.ts";

const HERE = import.meta.dirname;
export const ROOT = join(HERE, "../..");

/** Folders below test/changes that hold `from/`, `to/` and `expected.txt`. */
export const CASES = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes when the tests of this file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tbk-changes-"));
  folders.push(folder);
  return folder;
}

/** A small gateway: the repository's own takes longer to read than all cases. */
const GATEWAY = join(HERE, "gateway/from/gateway.yaml");

/** One side of a case as a whole spec tree at `folder`; a case without a gateway of its own gets the small one. */
export function copyTree(name: string, side: "from" | "to", folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const source = join(HERE, name, side);
  if (existsSync(source)) cpSync(source, folder, { recursive: true });
  if (!existsSync(join(folder, "gateway.yaml"))) cpSync(GATEWAY, join(folder, "gateway.yaml"));
  return folder;
}

/** Both sides of a case. */
export function copyCase(name: string): { from: string; to: string } {
  const folder = temporaryFolder();
  return { from: copyTree(name, "from", join(folder, "from")), to: copyTree(name, "to", join(folder, "to")) };
}

/** @throws when the tree has errors: a test about differences needs two valid trees */
export function readSpec(folder: string): Spec {
  const { spec, diagnostics } = lint(folder);
  if (!spec) throw new Error(JSON.stringify(diagnostics, null, 2));
  return spec;
}

export function changesOf(from: Spec, to: Spec): Change[] {
  return diff(from, to).flatMap(({ changes }) => changes);
}
