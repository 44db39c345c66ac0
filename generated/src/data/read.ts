import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ApiData } from "./api.js";

/** In two steps: bundlers take a path beside `import.meta.url` for a file of theirs. */
const here = import.meta.url;

const known = new Map<string, ApiData>();

/** @throws TypeError in a bundle of CommonJS, which does not know where it lies */
export function packageFolder(): URL {
  return new URL("../../", here);
}

/** The method of every API, sorted. */
export function allMethods(): string[] {
  const files = readdirSync(new URL("data/", packageFolder())).filter((file) => file.endsWith(".json"));
  return files.map((file) => file.slice(0, -".json".length)).sort();
}

/** Every API, by method. */
export function allApis(): ApiData[] {
  return allMethods().map(readApi);
}

/**
 * The API of that method, read at its first use; `undefined` for a name that has none, whatever the name looks like: names
 * come from the network, and only one that is a plain file name is looked for.
 */
export function findApi(method: string): ApiData | undefined {
  const found = known.get(method);
  if (found || !/^[A-Za-z0-9._-]+$/.test(method) || !existsSync(fileOf(method))) return found;
  const api = readApi(method);
  if (api.method !== method) return undefined; // A file system that ignores case finds more than was asked for.
  known.set(method, api);
  return api;
}

function readApi(method: string): ApiData {
  return JSON.parse(readFileSync(fileOf(method), "utf8")) as ApiData;
}

function fileOf(method: string): URL {
  return new URL(`data/${method}.json`, packageFolder());
}
