import { basename, join } from "node:path";
import { transform } from "esbuild";
import { classTexts, type ModuleFormat, printBuilt } from "../generator/emit/built.ts";
import type { BuiltClassModel } from "../generator/model/model.ts";
import type { Category } from "./build-category.ts";
import { specifier, writeModule } from "./build-module.ts";

/** A file of request classes, in the folder of the package's entry. */
export interface ClassFile {
  readonly path: string;
  readonly classes: readonly BuiltClassModel[];
}

/** Loading a file costs as much as reading some hundred classes, and importing one API reads its whole file. */
const PER_FILE = 1500;

/** Of ES modules the package's entry is the first file itself, as it needs all of them; that of CommonJS loads them when they are used. */
const FIRST = { esm: "index.js", node: "index.js", cjs: "classes/1.js" };

/** A few files, whatever the categories are: there may be hundreds of them, and one may be half of the package. */
export function classFiles(categories: readonly Category[], format: ModuleFormat): ClassFile[] {
  const all = categories.flatMap(({ classes }) => classes);
  return Array.from({ length: Math.max(1, Math.ceil(all.length / PER_FILE)) }, (_, at) => {
    const classes = all.slice(at * PER_FILE, (at + 1) * PER_FILE);
    return { path: at === 0 ? FIRST[format] : `classes/${at + 1}.js`, classes };
  });
}

/**
 * @param runtime the module that has `TopRequest`, as the package's entry imports it
 * @param head what else the module says
 */
export async function emitClasses(
  { path, classes }: ClassFile,
  format: ModuleFormat,
  runtime: string,
  outDir: string,
  head = "",
): Promise<void> {
  const texts = path.replace(/js$/, "txt");
  const text = head + printBuilt(classes, format, specifier(path, runtime), `./${basename(texts)}`);
  // A bundler leaves out a class by the comment at its call, which does not outlive shortening. An engine reads ASCII faster.
  const { code } = await transform(text, { platform: "node", target: "node20", charset: "ascii" });
  writeModule(join(outDir, path), code);
  if (format === "node") writeModule(join(outDir, texts), classTexts(classes));
}
