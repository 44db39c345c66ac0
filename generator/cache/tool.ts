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

/** The spec files, and what is named because nobody reads it, or because it is no file. */
export function specFiles(specDir: string): string[] {
  return listFiles(specDir, SPEC_DEPTH).filter((path) => LIKE_SPEC.test(path));
}

/** Hidden files are an editor's or the system's. */
const LIKE_SPEC = /(^|[\\/])([^\\/.][^\\/]*\.ya?ml|patches)$/i;

/** A folder of a category's folder is looked into, and no further: a link may lead back up. */
const SPEC_DEPTH = 3;

/** Links followed: what they lead to is read too. What is named like a spec is told whatever it is. */
function listFiles(dir: string, depth = Infinity): string[] {
  if (depth === 0 || !statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = readdirSync(dir, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const start = join(dir, "-").slice(0, -1); // one join for thousands
  return entries.flatMap((entry) => {
    const path = start + entry.name;
    const is = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    const own = is?.isFile() || LIKE_SPEC.test(path) ? [path] : [];
    return is?.isDirectory() ? [...own, ...listFiles(path, depth - 1)] : own;
  });
}
