import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtClass } from "../generator/model/built.ts";
import type { BuiltClassModel } from "../generator/model/model.ts";
import type { ApiData } from "../templates/src/data/api.ts";

export interface Category {
  readonly name: string;
  readonly classes: readonly BuiltClassModel[];
}

/**
 * The request classes as the generator models them, from the package's own data: it was written with the declarations, so
 * that both are of the same specs whatever has happened to the specs since.
 */
export function readCategories(dataDir: string): Category[] {
  const files = readdirSync(dataDir).sort();
  const apis = files.map((file) => JSON.parse(readFileSync(join(dataDir, file), "utf8")) as ApiData);
  return [...new Set(apis.map(({ category }) => category))].map((name) => {
    return { name, classes: apis.filter(({ category }) => category === name).map(builtClass) };
  });
}

/** Classes, and the old names of those that were renamed. */
export function exportedNames(classes: readonly BuiltClassModel[]): string[] {
  return classes.flatMap(({ name, former }) => [name, ...(former === undefined ? [] : [former])]);
}
