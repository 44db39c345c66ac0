import { join } from "node:path";
import { transform, type TransformOptions } from "esbuild";
import { type ClassForm, type ModuleFormat, printBuilt, WHOLE } from "../generator/emit/built.ts";
import { LATE } from "../generator/emit/late.ts";
import type { BuiltClassModel } from "../generator/model/model.ts";
import { isListed } from "../generator/model/package.ts";
import type { Category } from "./build-category.ts";
import { specifier, writeModule } from "./build-module.ts";

/** A file of request classes, in the folder of the package's entry. */
export interface ClassFile {
  readonly path: string;
  readonly classes: readonly BuiltClassModel[];
  readonly form: ClassForm;
}

/** Loading a file costs as much as reading a hundred classes, and importing one API reads its whole file. */
const PER_FILE = 500;

/**
 * A category is one file. In a package that is too large to be listed a class is not made before it is used, and lies in one
 * of a few files, whatever its category: there may be hundreds of them, and one may be half of the package.
 */
export function classFiles(categories: readonly Category[]): ClassFile[] {
  const all = categories.flatMap(({ classes }) => classes);
  if (isListed(all.length))
    return categories.map(({ name, classes }) => ({ path: `${name}.js`, classes, form: WHOLE }));
  return Array.from({ length: Math.ceil(all.length / PER_FILE) }, (_, at) => {
    const classes = all.slice(at * PER_FILE, (at + 1) * PER_FILE);
    return { path: `classes/${at + 1}.js`, classes, form: LATE };
  });
}

/** @param runtime the module that has `TopRequest`, as the package's entry imports it */
export async function emitClasses(
  file: ClassFile,
  format: ModuleFormat,
  runtime: string,
  outDir: string,
): Promise<void> {
  const { code } = await transform(
    printBuilt(file.classes, format, specifier(file.path, runtime), file.form),
    options(file.form),
  );
  writeModule(join(outDir, file.path), code);
}

/** A bundler leaves out a late class by the comment at its call, which does not outlive shortening. */
function options(form: ClassForm): TransformOptions {
  const isShort = form === WHOLE;
  return {
    platform: "node",
    target: "node20",
    charset: "ascii",
    minifyWhitespace: isShort,
    minifySyntax: isShort,
  };
}
