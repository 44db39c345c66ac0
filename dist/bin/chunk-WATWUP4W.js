// generator/cli/root.ts
import { join } from "node:path";
import { fileURLToPath } from "node:url";
var ROOT = fileURLToPath(new URL("../../", import.meta.url));
var TEMPLATES = join(ROOT, "templates");

export {
  ROOT,
  TEMPLATES
};
