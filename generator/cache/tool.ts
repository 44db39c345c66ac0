import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hash } from "../hash.ts";
import type { FileHashes } from "./hashes.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A clone has the one, an installed package the other. */
const SOURCES = ["generator", "dist"];

/** Hash of the generator itself, the templates, the schemas and the lock file: when any changes, nothing cached counts. */
export function toolHash(templatesDir: string, hashes: FileHashes): string {
  const schemas = listFiles(join(ROOT, "spec")).filter((path) => path.endsWith(".schema.json"));
  const lock = join(ROOT, "package-lock.json");
  const all = [
    ...SOURCES.flatMap((folder) => listFiles(join(ROOT, folder))),
    ...listFiles(templatesDir),
    ...schemas,
    lock,
  ];
  return hash(all.map((path) => `${path} ${hashes.of(path)}`).join("\n"));
}

/** Hash of each spec file, and of what is named because nobody reads it. */
export function specHashes(specDir: string, hashes: FileHashes): Record<string, string> {
  const files = listFiles(specDir).filter((path) => /\.ya?ml$|[\\/]patches$/i.test(path));
  return Object.fromEntries(files.map((path) => [path, hashes.of(path) ?? ""]));
}

/** Links followed: what they lead to is read too. */
function listFiles(dir: string): string[] {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(dir, entry.name);
    const is = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    return is?.isDirectory() ? listFiles(path) : is?.isFile() ? [path] : [];
  });
}
