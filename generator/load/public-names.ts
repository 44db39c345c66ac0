import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));

/** What the package's root exports from the runtime, types too: an index of `export { … }` lists and nothing else. */
export function publicNames(templatesDir = TEMPLATES): string[] {
  const file = join(templatesDir, "src", "runtime", "index.ts");
  const index = existsSync(file) ? readFileSync(file, "utf8") : "";
  const lists = [...index.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
  return lists.flatMap((name) => /(\w+)\s*$/.exec(name)?.[1] ?? []);
}
