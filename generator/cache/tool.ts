import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** A clone has the one, an installed package the other. */
const SOURCES = ["generator", "dist"];

/** The generator itself, the templates, the schemas and the lock file: when any changes, nothing cached counts. */
export function toolFiles(templatesDir: string): string[] {
  const schemas = listFiles(join(ROOT, "spec")).filter((path) => path.endsWith(".schema.json"));
  const sources = SOURCES.flatMap((folder) => listFiles(join(ROOT, folder)));
  return [...sources, ...listFiles(templatesDir), ...schemas, join(ROOT, "package-lock.json")];
}

/** The spec files, and what is named because nobody reads it. */
export function specFiles(specDir: string): string[] {
  return listFiles(specDir).filter((path) => /\.ya?ml$|[\\/]patches$/i.test(path));
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
