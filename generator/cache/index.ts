/**
 * What the last run read and wrote, so that the next one does only what changed. The cache is a hint: hashes of every
 * input decide whether it counts, and hashes of the bytes on disk whether its outputs are still there. `--check` never
 * looks at it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import type { FinalFile } from "../emit/output.ts";
import { hash } from "../hash.ts";
import { standing } from "../write/standing.ts";
import { fingerprint, type Inputs } from "./fingerprint.ts";

export interface Folders {
  readonly specDir: string;
  readonly outDir: string;
  readonly templatesDir: string;
}

/** What a run without any change says again. */
export interface LastRun {
  readonly apis: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly drafts: number;
}

interface State extends Inputs, LastRun {
  /** Output path -> what it was made from, and the hash of its text. */
  readonly outputs: Readonly<Record<string, { readonly key: string; readonly hash: string }>>;
}

type Values = Readonly<Record<string, unknown>>;

/** What spec files say, with the texts that say it: neither counts without the other. */
interface SavedValues extends Inputs {
  readonly values: Values;
}

export class Cache {
  readonly #dir: string;
  readonly #outDir: string;
  readonly #inputs: Inputs;
  readonly #state: State | undefined;
  #saved: SavedValues | undefined;

  constructor(cacheDir: string, folders: Folders) {
    const id = hash(JSON.stringify([folders.specDir, folders.outDir, folders.templatesDir].map((dir) => resolve(dir))));
    this.#dir = join(cacheDir, id);
    this.#outDir = folders.outDir;
    this.#inputs = fingerprint(folders.specDir, folders.templatesDir);
    const state = readJson<State>(join(this.#dir, "state.json"));
    this.#state = state?.tool === this.#inputs.tool ? state : undefined;
  }

  /** The last run's outcome, when every input and every output is as it left them. */
  unchanged(): (LastRun & { readonly unchanged: number }) | undefined {
    const state = this.#state;
    if (!state || !sameEntries(state.specs, this.#inputs.specs)) return undefined;
    const paths = Object.keys(state.outputs);
    if (!paths.every((path) => this.#onDisk(path) !== undefined)) return undefined;
    return { apis: state.apis, diagnostics: state.diagnostics, drafts: state.drafts, unchanged: paths.length };
  }

  /** The parsed value of a spec file whose text is the one that was found to be valid. */
  value(file: string): unknown {
    this.#saved ??= readJson<SavedValues>(join(this.#dir, "values.json")) ?? { tool: "", specs: {}, values: {} };
    const { specs, tool, values } = this.#saved;
    const isSame = tool === this.#inputs.tool && specs[file] === this.#inputs.specs[file];
    return isSame ? values[file] : undefined;
  }

  /** The text on disk of an output that was made from the same, and has not been touched since. */
  output(path: string, key: string): string | undefined {
    return this.#state?.outputs[path]?.key === key ? this.#onDisk(path) : undefined;
  }

  /** Remembers what the spec files say. */
  saveValues(values: Values): void {
    mkdirSync(this.#dir, { recursive: true });
    writeFileSync(join(this.#dir, "values.json"), JSON.stringify({ ...this.#inputs, values }));
    this.#saved = undefined;
  }

  save(run: LastRun, files: readonly FinalFile[]): void {
    const outputs = Object.fromEntries(files.map(({ path, key = "", hash }) => [path, { key, hash }]));
    mkdirSync(this.#dir, { recursive: true });
    writeFileSync(join(this.#dir, "state.json"), JSON.stringify({ ...this.#inputs, ...run, outputs }));
  }

  #onDisk(path: string): string | undefined {
    const full = join(this.#outDir, path);
    if (!standing(full)?.isFile()) return undefined;
    const text = readFileSync(full, "utf8");
    return hash(text) === this.#state?.outputs[path]?.hash ? text : undefined;
  }
}

function sameEntries(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** `undefined` for a file that is missing or damaged: the cache is only a hint. */
function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    return undefined;
  }
}
