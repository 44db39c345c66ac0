// generator/load/public-names.ts
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
var TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));
function publicNames(templatesDir = TEMPLATES) {
  const file = join(templatesDir, "src", "runtime", "index.ts");
  const index = existsSync(file) ? readFileSync(file, "utf8") : "";
  const lists = [...index.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
  return lists.flatMap((name) => /(\w+)\s*$/.exec(name)?.[1] ?? []);
}

export {
  publicNames
};
