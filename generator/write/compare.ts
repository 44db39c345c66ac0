import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { FinalFile, KnownFile } from "../emit/output.ts";
import { hash } from "../hash.ts";
import { type Manifest, MANIFEST, readManifest } from "./manifest.ts";
import { standing } from "../standing.ts";

/** Built, installed or packed beside the generated files, never generated; or of a run that was killed at its manifest. */
const IGNORED = /^(dist|node_modules|CHANGELOG\.md|manifest\.json\.part)$|\.tgz$/;

type Drift =
  /** The spec, a template or the generator changed since. */
  | "stale"
  | "missing"
  /** Its text is not what was generated. */
  | "hand-edited"
  /** Generated once, produced no more. */
  | "orphaned"
  /** Nobody generated it. */
  | "foreign";

export interface Difference {
  readonly path: string;
  readonly drift: Drift;
  /** What is on disk, where there is something. */
  readonly found?: Buffer;
  /** What was generated, where something was. */
  readonly wanted?: Buffer;
}

export interface FolderComparison {
  readonly differences: readonly Difference[];
  readonly unchanged: number;
  /** Of the last run; none where this generator has written nothing yet. */
  readonly manifest: Manifest | undefined;
  /** The folder holds files and no manifest: it is somebody else's. */
  readonly isForeign: boolean;
}

/** How an output folder differs from what it should hold. @param kept files of which it is known that they stand there */
export function compare(outDir: string, files: readonly FinalFile[], kept: readonly KnownFile[]): FolderComparison {
  const manifest = readManifest(outDir);
  const present = new Set(listOutput(outDir));
  const differences = files.flatMap((file): Difference[] => {
    if (present.has(file.path)) return compareOne(outDir, file, manifest ?? {});
    return [{ path: file.path, drift: "missing", wanted: file.bytes }]; // thousands, in a new folder
  });
  const wanted = new Set([...files, ...kept].map((file) => file.path));
  for (const path of present) {
    if (!wanted.has(path)) differences.push({ path, drift: extra(outDir, path, manifest ?? {}) });
  }
  differences.sort((a, b) => (a.path < b.path ? -1 : 1));
  const unchanged = wanted.size - differences.filter((d) => wanted.has(d.path)).length;
  return { differences, unchanged, manifest, isForeign: manifest === undefined && present.size > 0 };
}

function compareOne(outDir: string, file: FinalFile, manifest: Manifest): Difference[] {
  const found = readOutput(outDir, file.path);
  if (found?.equals(file.bytes)) return [];
  if (found === undefined) return [{ path: file.path, drift: "missing", wanted: file.bytes }];
  const known = manifest[file.path];
  const generated = file.path === MANIFEST || known === hash(found);
  return [{ path: file.path, drift: generated ? "stale" : "hand-edited", found, wanted: file.bytes }];
}

/** A file that was generated once and edited since is kept: it is no longer only ours. */
function extra(outDir: string, path: string, manifest: Manifest): Drift {
  const known = manifest[path];
  return known !== undefined && known === hash(readOutput(outDir, path) ?? "") ? "orphaned" : "foreign";
}

/** `undefined` where there is no file; what a link leads to is no file of ours. */
function readOutput(outDir: string, path: string): Buffer | undefined {
  const full = join(outDir, path);
  return standing(full)?.isFile() ? readFileSync(full) : undefined;
}

function listOutput(outDir: string): string[] {
  if (!statSync(outDir, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(outDir, { withFileTypes: true })
    .filter((entry) => !IGNORED.test(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? listTree(outDir, entry.name) : [entry.name]));
}

/** @param folder below the output folder */
function listTree(outDir: string, folder: string): string[] {
  return readdirSync(join(outDir, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listTree(outDir, path) : [path];
  });
}
