import { writeFileSync } from "node:fs";
import { build, transform, type TransformOptions } from "esbuild";

type Format = "esm" | "cjs";

interface Request {
  readonly api: { readonly params?: object };
}

type RequestClass = new () => Request;

/**
 * One file of all request classes of a category. Reading it is most of what importing the package takes, so a class is
 * there in full only with its first request: until then its `api` and its setters are one text.
 */
export async function emitCategory(format: Format, entry: string, outfile: string): Promise<void> {
  const classes = Object.entries(await load(entry));
  const source = [IMPORTS[format], BASE, ...classes.map(([name, type]) => late(name, type, format))].join("");
  const { code } = await transform(source, SHORT);
  writeFileSync(outfile, code);
}

const SHORT: TransformOptions = {
  platform: "node",
  target: "node20",
  charset: "ascii",
  minifyWhitespace: true,
  minifySyntax: true,
};

/** The classes as they are written. */
async function load(entry: string): Promise<Readonly<Record<string, RequestClass>>> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString("base64")}`);
}

const IMPORTS = {
  esm: 'import { TopRequest } from "./runtime.js";',
  cjs: '"use strict"; Object.defineProperty(exports, "__esModule", { value: true }); const { TopRequest } = require("./runtime.js");',
};

/**
 * With its first request a class gets its setters, on the prototype that holds its text: a class made of it keeps its own.
 * All requests of a class have the same `api`.
 */
const BASE = `
const apis = new Map();
class LateRequest extends TopRequest {
  constructor(params) {
    super(params);
    apiOf(this);
  }
  get api() {
    return apiOf(this);
  }
}
function apiOf(request) {
  const { "~text": text } = request;
  return apis.get(text) ?? complete(request, text);
}
function complete(request, text) {
  const [api, named] = JSON.parse(text());
  const names = new Map(named);
  let prototype = request;
  while (!Object.hasOwn(prototype, "~text")) prototype = Object.getPrototypeOf(prototype);
  for (const param in api.params) {
    const name = names.get(param) ?? ${setterOf.name}(param);
    const { [name]: value } = { [name](value) { return this.set(param, value); } };
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
  apis.set(text, api);
  return api;
}
${setterOf}
`;

/** What nearly every setter is called; a text names only the others. */
function setterOf(param: string): string {
  return "set" + param.replace(/(?:^|_)(.)/g, (_, first: string) => first.toUpperCase());
}

function late(name: string, type: RequestClass, format: Format): string {
  const { api } = new type();
  const text = JSON.stringify([api, namedSetters(name, type.prototype as object, Object.keys(api.params ?? {}))]);
  const declaration = `class ${name} extends LateRequest {
  "~text"() { return ${JSON.stringify(text)}; }
}
`;
  return format === "esm" ? `export ${declaration}` : `${declaration}exports.${name} = ${name};\n`;
}

/** Parameter and setter of those that `setterOf` does not name. */
function namedSetters(type: string, prototype: object, params: readonly string[]): [param: string, setter: string][] {
  const names = Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor" && name !== "api");
  const setters = new Map(names.map((name) => [paramOf(type, name, prototype), name]));
  if (names.length !== params.length || !params.every((param) => setters.has(param)))
    throw new Error(`${type} has not one setter for each of its parameters`);
  return [...setters].filter(([param, name]) => name !== setterOf(param));
}

function paramOf(type: string, name: string, prototype: object): string {
  const { [name]: setter } = prototype as Record<string, (this: object) => unknown>;
  const param = setter?.call({ set: (given: string) => given });
  if (typeof param === "string") return param;
  throw new Error(`${type}.${name} is no setter, and cannot be made with the first request`);
}
