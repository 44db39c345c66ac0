import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { runInNewContext } from "node:vm";
import { build, type BuildOptions, type Plugin } from "esbuild";

/**
 * One file of all request classes of a category. Reading it is what importing the package takes, so it is as short as it
 * can be, in ASCII, and what a class knows of its API is a text that is parsed when a request of it is made.
 */
export async function emitCategory(options: BuildOptions, entry: string, outfile: string): Promise<void> {
  await build({
    ...options,
    entryPoints: [entry],
    outfile,
    charset: "ascii",
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [requestClasses],
  });
}

const requestClasses: Plugin = {
  name: "request-classes",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\.\/runtime\/request\.js$/ }, () => ({ path: "request", namespace: "base" }));
    onResolve({ filter: /^\.\/runtime\.js$/, namespace: "base" }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: "base" }, () => ({ contents: BASE }));
    onLoad({ filter: /Request\.ts$/ }, ({ path }) => ({ contents: withLateApi(path), loader: "ts" }));
  },
};

/** What all classes of a category share; requests of one class have the same `api`. */
const BASE = `
export { TopRequest } from "./runtime.js";
const apis = new Map();
export function parseApi(text) {
  let api = apis.get(text);
  if (!api) apis.set(text, (api = JSON.parse(text)));
  return api;
}
`;

const LITERAL = /^const api: TopApi = (\{.*?\});$/ms;
const FIELD = /^ {2}readonly api = api;$/m;

/** The source of a request class with a getter that parses in place of its literal. */
function withLateApi(path: string): string {
  const source = readFileSync(path, "utf8");
  const literal = LITERAL.exec(source)?.[1];
  if (!literal || !FIELD.test(source)) throw new Error(`${basename(path)} has no \`const api\`, or no field of it`);
  const json = JSON.stringify(JSON.stringify(runInNewContext(`(${literal})`)));
  const getter = `get api() { return parseApi(${json}); }`;
  return `import { parseApi } from "../runtime/request.js";\n${source.replace(LITERAL, "").replace(FIELD, () => getter)}`;
}
