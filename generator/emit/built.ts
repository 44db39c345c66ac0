import type { BuiltClassModel } from "../model/model.ts";
import { classText, LATE, printLate } from "./late.ts";

/** What a package is built as. Node has ES modules of its own where there are many classes. */
export type ModuleFormat = "esm" | "cjs" | "node";

/**
 * Request classes as one module of JavaScript.
 *
 * @param runtime the module that has `TopRequest`
 * @param texts of the format `node`: the file beside the module that has `classTexts`
 */
export function printBuilt(
  classes: readonly BuiltClassModel[],
  format: ModuleFormat,
  runtime: string,
  texts = "",
): string {
  const { imported, exported, own } = STATEMENTS[format === "cjs" ? "cjs" : "esm"];
  const [head, textAt] = format === "node" ? [textsBeside(texts), String] : [TEXTS_WITHIN, textWithin(classes)];
  const former = (one: BuiltClassModel) => (one.former === undefined ? "" : exported(one.former, own(one.name)));
  const printed = classes.map((one, at) => exported(one.name, printLate(textAt(at))) + former(one));
  return [imported(runtime), head, LATE, ...printed].join("");
}

/** The texts of classes, a line each. */
export function classTexts(classes: readonly BuiltClassModel[]): string {
  return classes.map((one) => `${classText(one)}\n`).join("");
}

/** An engine does not read the text of a function before it is called; what a bundler leaves out leaves its text out. */
const TEXTS_WITHIN = "const textOf = (text) => text();\n";

const textWithin = (classes: readonly BuiltClassModel[]) => (at: number) =>
  `function () { return ${JSON.stringify(classText(classes[at] as BuiltClassModel))}; }`;

/** Even to pass over the texts of thousands takes longer than all else: they are read when one of the classes is used. */
const textsBeside = (file: string) => `
let lines;
const textOf = (line) => (lines ??= readTexts())[line];
function readTexts() {
  try {
    const file = new URL("${file}", import.meta.url);
    return process.getBuiltinModule("node:fs").readFileSync(file, "utf8").split("\\n");
  } catch (cause) {
    const advice = 'a bundler has to know the condition "module", by which it finds modules that it can bundle';
    throw new Error(\`what this package knows of its requests is not beside \${import.meta.url}: \${advice}\`, { cause });
  }
}
`;

export const ES_MODULE = 'Object.defineProperty(exports, "__esModule", { value: true });';

const STATEMENTS = {
  esm: {
    imported: (runtime: string) => `import { TopRequest } from "${runtime}";\n`,
    exported: (name: string, value: string) => `export const ${name} = ${value};\n`,
    own: (name: string) => name,
  },
  cjs: {
    imported: (runtime: string) => `"use strict";\n${ES_MODULE}\nconst { TopRequest } = require("${runtime}");\n`,
    exported: (name: string, value: string) => `exports.${name} = ${value};\n`,
    own: (name: string) => `exports.${name}`,
  },
};
