import { join } from "node:path";
import { ES_MODULE, type ModuleFormat } from "../generator/emit/built.ts";
import { type Category, exportedNames } from "./build-category.ts";
import type { ClassFile } from "./build-classes.ts";
import { specifier, writeModule } from "./build-module.ts";

/**
 * The files of the categories' subpaths, which name classes of other files: one of each class, and one of each category that
 * is no file of classes itself.
 */
export function emitSubpaths(
  categories: readonly Category[],
  files: readonly ClassFile[],
  format: ModuleFormat,
  outDir: string,
): void {
  const places = new Map(files.flatMap(({ path, classes }) => exportedNames(classes).map((name) => [name, path])));
  const { head, mark, line } = FORMATS[format];
  const write = (path: string, start: string, names: readonly string[]) => {
    const lines = names.map((name) => line(name, specifier(path, places.get(name) ?? path)));
    writeModule(join(outDir, path), start + lines.join(""));
  };
  for (const { name, classes } of categories) {
    const names = exportedNames(classes);
    const isFile = files.some(({ path }) => path === `${name}.js`);
    if (!isFile) write(`${name}.js`, head + mark, names);
    for (const one of names) write(`${name}/${one}.js`, head, [one]);
  }
}

const FORMATS = {
  esm: { head: "", mark: "", line: (name: string, from: string) => `export { ${name} } from "${from}";\n` },
  cjs: {
    head: '"use strict";\n',
    mark: `${ES_MODULE}\n`,
    line: (name: string, from: string) => `exports.${name} = require("${from}").${name};\n`,
  },
};
