import { join } from "node:path";
import { ES_MODULE } from "../generator/emit/built.ts";
import { type Category, exportedNames } from "./build-category.ts";
import type { ClassFile } from "./build-classes.ts";
import { specifier, writeModule } from "./build-module.ts";

/**
 * The files of the categories' subpaths, which name classes of other files: one of each class, and one of each category.
 *
 * @param forNode whether Node has files of classes of its own, which the package's manifest tells apart by `#root`
 */
export function emitSubpaths(
  categories: readonly Category[],
  files: readonly ClassFile[],
  format: keyof typeof FORMATS,
  outDir: string,
  forNode: boolean,
): void {
  const { head, mark, lines } = FORMATS[format];
  const own = files.map(({ path, classes }) => ({ path, names: new Set(exportedNames(classes)) }));
  const write = (path: string, start: string, names: readonly string[]) => {
    const found = own.map((file, at) => {
      const here = names.filter((name) => file.names.has(name));
      return here.length === 0 ? "" : lines(here, forNode ? `#root/${file.path}` : specifier(path, file.path), at);
    });
    writeModule(join(outDir, path), start + found.join(""));
  };
  for (const { name, classes } of categories) {
    const names = exportedNames(classes);
    write(`${name}.js`, head + mark, names);
    for (const one of names) write(`${name}/${one}.js`, head, [one]);
  }
}

const FORMATS = {
  esm: {
    head: "",
    mark: "",
    lines: (names: readonly string[], from: string) => `export { ${names.join(", ")} } from "${from}";\n`,
  },
  cjs: {
    head: '"use strict";\n',
    mark: `${ES_MODULE}\n`,
    lines: (names: readonly string[], from: string, at: number) =>
      `const file${at} = require("${from}");\n${names.map((name) => `exports.${name} = file${at}.${name};\n`).join("")}`,
  },
};
