import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The generator's own folder, as a clone and as an installed package: sources and bundles lie two folders below it. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export const TEMPLATES = join(ROOT, "templates");
