import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform, type TransformOptions } from "esbuild";
import { type ModuleFormat, printBuilt } from "../generator/emit/built.ts";
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

/** Its classes, and the old names of those that were renamed. */
export function exportedNames({ classes }: Category): string[] {
  return classes.flatMap(({ name, former }) => [name, ...(former === undefined ? [] : [former])]);
}

/**
 * One file of all request classes of a category.
 *
 * @param runtime the module that has `TopRequest`
 */
export async function emitCategory(
  { name, classes }: Category,
  format: ModuleFormat,
  runtime: string,
  outDir: string,
): Promise<void> {
  const { code } = await transform(printBuilt(classes, format, runtime), SHORT);
  writeFileSync(join(outDir, `${name}.js`), code);
}

const SHORT: TransformOptions = {
  platform: "node",
  target: "node20",
  charset: "ascii",
  minifyWhitespace: true,
  minifySyntax: true,
};
