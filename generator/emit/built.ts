import type { BuiltClassModel } from "../model/model.ts";

export type ModuleFormat = "esm" | "cjs";

/**
 * The request classes of a category as one module of JavaScript. Reading it is most of what importing the package takes:
 * what a class says of its API is one text, parsed when it is first asked for.
 *
 * @param runtime the module that has `TopRequest`
 */
export function printBuilt(classes: readonly BuiltClassModel[], format: ModuleFormat, runtime: string): string {
  const { imported, exported, alias } = STATEMENTS[format];
  const former = (one: BuiltClassModel) => (one.former === undefined ? "" : alias(one.former, one.name));
  return [imported(runtime), PARSE, ...classes.map((one) => exported(one.name, printClass(one)) + former(one))].join(
    "",
  );
}

const ES_MODULE = 'Object.defineProperty(exports, "__esModule", { value: true });';

const STATEMENTS = {
  esm: {
    imported: (runtime: string) => `import { TopRequest } from "${runtime}";\n`,
    exported: (_: string, declaration: string) => `export ${declaration}`,
    alias: (old: string, name: string) => `export const ${old} = ${name};\n`,
  },
  cjs: {
    imported: (runtime: string) => `"use strict";\n${ES_MODULE}\nconst { TopRequest } = require("${runtime}");\n`,
    exported: (name: string, declaration: string) => `${declaration}exports.${name} = ${name};\n`,
    alias: (old: string, name: string) => `exports.${old} = ${name};\n`,
  },
};

/** All requests of a class have the same `api`. */
const PARSE = `
const known = new Map();
function parse(text) {
  let api = known.get(text);
  if (!api) known.set(text, (api = JSON.parse(text)));
  return api;
}
`;

function printClass({ name, descriptor, setters }: BuiltClassModel): string {
  const text = JSON.stringify(JSON.stringify(descriptor));
  const methods = setters.map(([setter, param]) => `${setter}(v) { return this.set(${JSON.stringify(param)}, v); }\n`);
  return `class ${name} extends TopRequest {\nget api() { return parse(${text}); }\n${methods.join("")}}\n`;
}
