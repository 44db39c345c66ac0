import { createRequire } from "node:module";

/**
 * What prints. Required, not imported: Node would search a megabyte for the names of its exports. A clone's bundle has in the
 * place of this file what `scripts/compiled.mjs` makes of it.
 */
const require = createRequire(import.meta.url);

export const { printStructure, StructureKind } = require("ts-morph") as typeof import("ts-morph");
export const Handlebars = require("handlebars") as typeof import("handlebars");
