import type { BuiltClassModel } from "../model/model.ts";

export type ModuleFormat = "esm" | "cjs";

/** How a class is declared, and what the declarations of a file call. */
export interface ClassForm {
  readonly head: string;
  print(one: BuiltClassModel): string;
}

/**
 * Request classes as one module of JavaScript.
 *
 * @param runtime the module that has `TopRequest`
 */
export function printBuilt(
  classes: readonly BuiltClassModel[],
  format: ModuleFormat,
  runtime: string,
  { head, print }: ClassForm = WHOLE,
): string {
  const { imported, exported, alias } = STATEMENTS[format];
  const former = (one: BuiltClassModel) => (one.former === undefined ? "" : alias(one.former, one.name));
  return [imported(runtime), head, ...classes.map((one) => exported(one.name, print(one)) + former(one))].join("");
}

export const ES_MODULE = 'Object.defineProperty(exports, "__esModule", { value: true });';

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

/**
 * Reading the classes is most of what importing the package takes: what one says of its API is a text, parsed when it is
 * first asked for. All requests of a class have the same `api`.
 */
export const WHOLE: ClassForm = {
  head: `
const known = new Map();
function parse(text) {
  let api = known.get(text);
  if (!api) known.set(text, (api = JSON.parse(text)));
  return api;
}
`,
  print({ name, descriptor, setters }) {
    const text = JSON.stringify(JSON.stringify(descriptor));
    const methods = setters.map(
      ([setter, param]) => `${setter}(v) { return this.set(${JSON.stringify(param)}, v); }\n`,
    );
    return `class ${name} extends TopRequest {\nget api() { return parse(${text}); }\n${methods.join("")}}\n`;
  },
};
