import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FinalFile, finish, type KnownFile } from "../emit/output.ts";

/** The list of what was generated stands beside it; by it a run knows its own files from others. */
export const MANIFEST = "manifest.json";

const ABOUT = "Written by `npm run generate`: each generated file and the hash of its text. DO NOT EDIT.";

export type Manifest = Readonly<Record<string, string>>;

/** The manifest of an output folder, `undefined` where this generator has written nothing yet. */
export function readManifest(outDir: string): Manifest | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(outDir, MANIFEST), "utf8"));
    return isManifest(manifest) ? manifest.files : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is there and no JSON any more: a merge leaves its marks in it, a full disk a half. */
export function isDamaged(outDir: string): boolean {
  try {
    JSON.parse(readFileSync(join(outDir, MANIFEST), "utf8"));
    return false;
  } catch (error) {
    return error instanceof SyntaxError;
  }
}

/** Other tools write a `manifest.json`, too. */
function isManifest(value: unknown): value is { about: string; files: Manifest } {
  const { about, files } = (value ?? {}) as { about?: unknown; files?: unknown };
  return about === ABOUT && typeof files === "object" && files !== null;
}

/** @param former what the last run left, which stands there until it is replaced or removed */
export function manifestFile(files: readonly KnownFile[], former: Manifest = {}): FinalFile {
  const hashes = new Map<string, string>();
  for (const { path, hash } of files) hashes.set(path, hash);
  for (const [path, hash] of Object.entries(former)) hashes.set(path, hash);
  const sorted = Object.fromEntries([...hashes.keys()].sort().map((path) => [path, hashes.get(path)]));
  return finish({ path: MANIFEST, text: `${JSON.stringify({ about: ABOUT, files: sorted }, null, 2)}\n` });
}
