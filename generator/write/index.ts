import { mkdirSync, rmdirSync, rmSync, type Stats, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import type { FinalFile, KnownFile, StandingFile } from "../emit/output.ts";
import { standing } from "../standing.ts";
import { writeWhole } from "../write-whole.ts";
import { compare, type FolderComparison } from "./compare.ts";
import { isDamaged, MANIFEST, manifestFile } from "./manifest.ts";
import { obstacles } from "./obstacles.ts";

interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Every file of the package, the manifest among them. */
  readonly files: readonly StandingFile[];
}

/**
 * Brings a folder to exactly these files; what did not change is not touched, what is not ours stays.
 *
 * @param kept further files of the package, of which it is known that they stand there
 */
export function write(outDir: string, files: readonly FinalFile[], kept: readonly KnownFile[] = []): Written {
  const own = [...files, ...kept];
  const made = [...files, manifestFile(own)];
  const all = [...made, ...kept];
  const comparison = compare(outDir, made, kept);
  const changed = new Set(comparison.differences.map((difference) => difference.path));
  const written = made.filter((file) => changed.has(file.path));
  const refusals = comparison.isForeign
    ? [isDamaged(outDir) ? DAMAGED : FOREIGN]
    : obstacles(outDir, written.map(pathOf)).map(obstacle);
  if (refusals.length > 0) {
    return { written: [], removed: [], unchanged: 0, files: all, diagnostics: refusals.map((r) => refusal(outDir, r)) };
  }
  // Wherever a run is stopped the manifest has each file of ours: a new one before it is there, an old one until it is gone.
  const { manifest: former = {} } = comparison;
  const [last, rest] = [written.filter(isManifest), written.filter((file) => !isManifest(file))];
  if (rest.some(({ path }) => !Object.hasOwn(former, path))) writeFiles(outDir, [manifestFile(own, former)]);
  const looks = writeFiles(outDir, rest);
  const removed = comparison.differences.filter((d) => d.drift === "orphaned").map((d) => d.path);
  for (const path of removed) removeOne(outDir, path);
  for (const [path, look] of writeFiles(outDir, last)) looks.set(path, look);
  return {
    written: written.map(pathOf),
    removed,
    unchanged: comparison.unchanged,
    files: all.map(({ path, hash, key }) => ({ path, hash, ...(key && { key }), stats: looks.get(path) })),
    diagnostics: leftovers(outDir, comparison),
  };
}

/** What `write` would do, as differences. */
export function check(outDir: string, files: readonly FinalFile[]): FolderComparison {
  return compare(outDir, [...files, manifestFile(files)], []);
}

/** @returns how each looked then */
function writeFiles(outDir: string, files: readonly FinalFile[]): Map<string, Stats | undefined> {
  const looks = new Map<string, Stats | undefined>();
  const made = new Set<string>();
  for (const file of files) {
    const path = inside(outDir, file.path);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    // Without the manifest nothing tells which files are ours: a disk that is full leaves no half of it.
    if (isManifest(file)) writeWhole(path, file.bytes);
    else writeFileSync(path, file.bytes);
    looks.set(file.path, standing(path));
  }
  return looks;
}

function removeOne(outDir: string, path: string): void {
  const full = inside(outDir, path);
  rmSync(full);
  for (let dir = dirname(full); dir !== resolve(outDir); dir = dirname(dir)) {
    try {
      rmdirSync(dir);
    } catch {
      return; // not empty
    }
  }
}

/** No name in a spec may lead out of the output folder. */
function inside(outDir: string, path: string): string {
  const root = resolve(outDir);
  const full = resolve(join(root, path));
  if (!full.startsWith(root + sep)) throw new Error(`refusing to write outside ${outDir}: ${path}`);
  return full;
}

function isManifest({ path }: Pick<FinalFile, "path">): boolean {
  return path === MANIFEST;
}

function pathOf({ path }: FinalFile): string {
  return path;
}

interface Refusal {
  /** Below the output folder. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

const FOREIGN: Refusal = {
  path: "",
  message: "the folder is not empty and was not made by this generator; nothing was written",
  hint: "give an empty folder by --out DIR, or remove this one",
};

const DAMAGED: Refusal = {
  path: MANIFEST,
  message: "it is damaged, and nothing else tells which files here are generated; nothing was written",
  hint: "restore it, as by `git checkout`, or remove the folder",
};

function obstacle(path: string): Refusal {
  const message = "it is a link, or no file where a file goes, or no folder where a folder goes; nothing was written";
  return { path, message, hint: "move it away, or give another folder by --out DIR" };
}

function refusal(outDir: string, { path, message, hint }: Refusal): Diagnostic {
  return { file: join(outDir, path), line: 0, col: 0, severity: "error", code: "foreign-output", message, hint };
}

function leftovers(outDir: string, comparison: FolderComparison): Diagnostic[] {
  return comparison.differences
    .filter((difference) => difference.drift === "foreign")
    .map((difference) => ({
      file: join(outDir, difference.path),
      line: 0,
      col: 0,
      severity: "warning",
      code: "foreign-output",
      message: "the file was not generated, or was edited after its spec was removed; it is left alone",
      hint: "move it out of the generated folder",
    }));
}
