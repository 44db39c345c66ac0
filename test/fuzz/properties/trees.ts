/** Folders to run the generator in, and what a run must leave as it was. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { GenerateOptions } from "../../../generator/pipeline.ts";

/** Path below a folder -> text. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A small gateway: most runs are not about it. */
export const GATEWAY = readFileSync("test/changes/gateway/from/gateway.yaml", "utf8");

let templates: string | undefined;

/** The templates that are rendered, without the runtime, which is copied: a run is ten times faster. */
function templatesDir(): string {
  if (templates !== undefined) return templates;
  const dir = mkdtempSync(join(tmpdir(), "fuzz-templates-"));
  process.once("exit", () => rmSync(dir, { recursive: true, force: true }));
  for (const entry of readdirSync("templates", { recursive: true, encoding: "utf8" })) {
    if (entry.endsWith(".hbs")) cpSync(join("templates", entry), join(dir, entry));
  }
  return (templates = dir);
}

/** Runs in a folder of its own, in which `spec/` holds the files. */
export async function inFolder<Result>(
  spec: Files,
  run: (options: GenerateOptions, root: string) => Promise<Result> | Result,
): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), "fuzz-"));
  try {
    const specDir = join(root, "spec");
    writeFiles(specDir, { "gateway.yaml": GATEWAY, ...spec });
    return await run({ specDir, outDir: join(root, "out"), templatesDir: templatesDir() }, root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function writeFiles(dir: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** Everything below a folder, links not followed: path -> bytes, or what it is. */
export function snapshot(dir: string): Map<string, string> {
  // With types: else links are followed.
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(dir, path), describe(path)]));
}

function describe(path: string): string {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  return stats.isFile() ? `file ${readFileSync(path, "latin1")}` : "folder";
}
