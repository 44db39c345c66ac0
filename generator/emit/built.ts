import type { BuiltClassModel } from "../model/model.ts";
import { LATE, printLate } from "./late.ts";

export type ModuleFormat = "esm" | "cjs";

/**
 * Request classes as one module of JavaScript.
 *
 * @param runtime the module that has `TopRequest`
 */
export function printBuilt(classes: readonly BuiltClassModel[], format: ModuleFormat, runtime: string): string {
  const { imported, exported, own } = STATEMENTS[format];
  const former = (one: BuiltClassModel) => (one.former === undefined ? "" : exported(one.former, own(one.name)));
  return [imported(runtime), LATE, ...classes.map((one) => exported(one.name, printLate(one)) + former(one))].join("");
}

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
