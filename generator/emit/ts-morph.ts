import { createRequire } from "node:module";

/**
 * Required, not imported: Node would search its megabyte for the names of its exports. A clone's bundle has in the place of
 * this file what `scripts/compiled.mjs` makes of it.
 */
export const { printStructure, StructureKind } = createRequire(import.meta.url)(
  "ts-morph",
) as typeof import("ts-morph");
