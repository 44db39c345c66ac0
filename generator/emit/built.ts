import type { BuiltClassModel } from "../model/model.ts";
import { LATE, printLate } from "./late.ts";

export type ModuleFormat = "esm" | "cjs";

/**
 * Request classes as one module of JavaScript.
 *
 * @param runtime the module that has `TopRequest`
 */
export function printBuilt(classes: readonly BuiltClassModel[], format: ModuleFormat, runtime: string): string {
  const { imported, exported } = STATEMENTS[format];
  const former = (one: BuiltClassModel) => (one.former === undefined ? "" : exported(one.former, one.name));
  const lines = classes.map(
    (one) => `const ${one.name} = ${printLate(one)};\n` + exported(one.name, one.name) + former(one),
  );
  return [imported(runtime), LATE, ...lines].join("");
}

export const ES_MODULE = 'Object.defineProperty(exports, "__esModule", { value: true });';

const STATEMENTS = {
  esm: {
    imported: (runtime: string) => `import { TopRequest } from "${runtime}";\n`,
    exported: (name: string, own: string) => `export { ${own} as ${name} };\n`,
  },
  cjs: {
    imported: (runtime: string) => `"use strict";\n${ES_MODULE}\nconst { TopRequest } = require("${runtime}");\n`,
    exported: (name: string, own: string) => `exports.${name} = ${own};\n`,
  },
};
