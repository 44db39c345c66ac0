import type { BuiltClassModel } from "../model/model.ts";

export type ModuleFormat = "esm" | "cjs";

/**
 * The request classes of a category as one module of JavaScript. Reading it is most of what importing the package takes:
 * a class has its setters from the start, its `api` is one text until it is asked for.
 *
 * @param runtime the module that has `TopRequest`
 */
export function printBuilt(classes: readonly BuiltClassModel[], format: ModuleFormat, runtime: string): string {
  const { imported, exported } = STATEMENTS[format];
  return [imported(runtime), BASE, ...classes.map((one) => exported(one.name, printClass(one)))].join("");
}

const ES_MODULE = 'Object.defineProperty(exports, "__esModule", { value: true });';

const STATEMENTS = {
  esm: {
    imported: (runtime: string) => `import { TopRequest } from "${runtime}";\n`,
    exported: (_: string, declaration: string) => `export ${declaration}`,
  },
  cjs: {
    imported: (runtime: string) => `"use strict";\n${ES_MODULE}\nconst { TopRequest } = require("${runtime}");\n`,
    exported: (name: string, declaration: string) => `${declaration}exports.${name} = ${name};\n`,
  },
};

/** All requests of a class have the same `api`, which is no member of theirs: what logs a request shows what differs. */
const BASE = `
const apis = new Map();
const TEXT = Symbol();
class Late extends TopRequest {
  get api() {
    const text = this[TEXT]();
    return apis.get(text) ?? parsed(text);
  }
}
function parsed(text) {
  const api = JSON.parse(text);
  apis.set(text, api);
  return api;
}
`;

function printClass({ name, descriptor, setters }: BuiltClassModel): string {
  const text = JSON.stringify(JSON.stringify(descriptor));
  const methods = setters.map(([setter, param]) => `${setter}(v) { return this.set(${JSON.stringify(param)}, v); }\n`);
  return `class ${name} extends Late {\n[TEXT]() { return ${text}; }\n${methods.join("")}}\n`;
}
