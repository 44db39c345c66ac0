import {
  standing
} from "./chunk-7AZZ7BNY.js";
import {
  hash
} from "./chunk-OUZQHC4U.js";

// generator/cache/index.ts
import { mkdirSync, readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { join as join2, resolve } from "node:path";

// generator/cache/fingerprint.ts
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
var ROOT = fileURLToPath(new URL("../../", import.meta.url));
var SOURCES = ["generator", "dist"];
function fingerprint(specDir, templatesDir) {
  const schemas = listFiles(join(ROOT, "spec")).filter((path) => path.endsWith(".schema.json"));
  const tool = [...SOURCES.flatMap((folder) => listFiles(join(ROOT, folder))), ...listFiles(templatesDir), ...schemas];
  const lock = join(ROOT, "package-lock.json");
  const all = existsSync(lock) ? [...tool, lock] : tool;
  const specs = listFiles(specDir).filter((path) => path.endsWith(".yaml"));
  return {
    tool: hash(all.map((path) => `${path} ${hash(readFileSync(path))}`).join("\n")),
    specs: Object.fromEntries(specs.map((path) => [path, hash(readFileSync(path))]))
  };
}
function listFiles(dir) {
  const names = isThere(dir, "isDirectory") ? readdirSync(dir).sort() : [];
  return names.flatMap((name) => {
    const path = join(dir, name);
    return isThere(path, "isDirectory") ? listFiles(path) : isThere(path, "isFile") ? [path] : [];
  });
}
function isThere(path, is) {
  return statSync(path, { throwIfNoEntry: false })?.[is]() ?? false;
}

// generator/cache/index.ts
var Cache = class {
  #dir;
  #outDir;
  #inputs;
  #state;
  #saved;
  constructor(cacheDir, folders) {
    const id = hash(JSON.stringify([folders.specDir, folders.outDir, folders.templatesDir].map((dir) => resolve(dir))));
    this.#dir = join2(cacheDir, id);
    this.#outDir = folders.outDir;
    this.#inputs = fingerprint(folders.specDir, folders.templatesDir);
    const state = readJson(join2(this.#dir, "state.json"));
    this.#state = state?.tool === this.#inputs.tool ? state : void 0;
  }
  /** The last run's outcome, when every input and every output is as it left them. */
  unchanged() {
    const state = this.#state;
    if (!state || !sameEntries(state.specs, this.#inputs.specs)) return void 0;
    const paths = Object.keys(state.outputs);
    if (!paths.every((path) => this.#onDisk(path) !== void 0)) return void 0;
    return { apis: state.apis, diagnostics: state.diagnostics, drafts: state.drafts, unchanged: paths.length };
  }
  /** The parsed value of a spec file whose text is the one that was found to be valid. */
  value(file) {
    this.#saved ??= readJson(join2(this.#dir, "values.json")) ?? { tool: "", specs: {}, values: {} };
    const { specs, tool, values } = this.#saved;
    const isSame = tool === this.#inputs.tool && specs[file] === this.#inputs.specs[file];
    return isSame ? values[file] : void 0;
  }
  /** The text on disk of an output that was made from the same, and has not been touched since. */
  output(path, key) {
    return this.#state?.outputs[path]?.key === key ? this.#onDisk(path) : void 0;
  }
  /** Remembers what the spec files say. */
  saveValues(values) {
    mkdirSync(this.#dir, { recursive: true });
    writeFileSync(join2(this.#dir, "values.json"), JSON.stringify({ ...this.#inputs, values }));
    this.#saved = void 0;
  }
  save(run, files) {
    const outputs = Object.fromEntries(files.map(({ path, key = "", hash: hash2 }) => [path, { key, hash: hash2 }]));
    mkdirSync(this.#dir, { recursive: true });
    writeFileSync(join2(this.#dir, "state.json"), JSON.stringify({ ...this.#inputs, ...run, outputs }));
  }
  #onDisk(path) {
    const full = join2(this.#outDir, path);
    if (!standing(full)?.isFile()) return void 0;
    const text = readFileSync2(full, "utf8");
    return hash(text) === this.#state?.outputs[path]?.hash ? text : void 0;
  }
};
function sameEntries(a, b) {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
function readJson(path) {
  try {
    return JSON.parse(readFileSync2(path, "utf8"));
  } catch {
    return void 0;
  }
}
export {
  Cache
};
