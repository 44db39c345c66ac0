import { writeFileSync } from "node:fs";
import { build, transform, type TransformOptions } from "esbuild";

type Format = "esm" | "cjs";

interface Request {
  readonly api: object;
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
function apiOf(request) {
  const { "~text": text } = request;
  return apis.get(text) ?? complete(request, text);
}
function complete(request, text) {
  const [api, setters] = JSON.parse(text());
  let prototype = request;
  while (!Object.hasOwn(prototype, "~text")) prototype = Object.getPrototypeOf(prototype);
  for (const [name, param] of Object.entries(setters)) {
    const { [name]: value } = { [name](value) { return this.set(param, value); } };
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
  apis.set(text, api);
  return api;
}
`;

function late(name: string, type: RequestClass, format: Format): string {
  const text = JSON.stringify([new type().api, settersOf(name, type.prototype as object)]);
  const declaration = `class ${name} extends TopRequest {
  api = apiOf(this);
  "~text"() { return ${JSON.stringify(text)}; }
}
`;
  return format === "esm" ? `export ${declaration}` : `${declaration}exports.${name} = ${name};\n`;
}

/** Setter -> parameter. */
function settersOf(type: string, prototype: object): Record<string, string> {
  const names = Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor");
  return Object.fromEntries(names.map((name) => [name, paramOf(type, name, prototype)]));
}

function paramOf(type: string, name: string, prototype: object): string {
  const { [name]: setter } = prototype as Record<string, (this: object) => unknown>;
  const param = setter?.call({ set: (given: string) => given });
  if (typeof param === "string") return param;
  throw new Error(`${type}.${name} is no setter, and cannot be made with the first request`);
}
