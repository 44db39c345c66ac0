/**
 * What the last run read and wrote, so that the next one does only what changed. The cache is a hint: hashes of every
 * input decide whether it counts, and hashes of the bytes on disk whether its outputs are still there. `--check` never
 * looks at it.
 */
import { join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import type { KnownFile } from "../emit/output.ts";
import { hash } from "../hash.ts";
import { FileHashes, type Seen } from "./hashes.ts";
import { readRecord, writeRecord } from "./record.ts";
import { type SavedSpec, SavedSpecs } from "./specs.ts";
import { specHashes, toolHash } from "./tool.ts";

export interface Folders {
  readonly specDir: string;
  readonly outDir: string;
  readonly templatesDir: string;
}

/** What a run without any change says again. */
interface LastRun {
  readonly apis: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly drafts: number;
}

interface State extends LastRun {
  readonly tool: string;
  /** Spec file -> hash of its text. */
  readonly specs: Readonly<Record<string, string>>;
  /** Output path -> what it was made from, and the hash of its bytes. */
  readonly outputs: Readonly<Record<string, { readonly key: string; readonly hash: string }>>;
  readonly seen: Readonly<Record<string, Seen>>;
}

export class Cache {
  readonly #dir: string;
  readonly #outDir: string;
  readonly #hashes: FileHashes;
  readonly #tool: string;
  readonly #specs: Readonly<Record<string, string>>;
  readonly #state: State | undefined;
  #saved: SavedSpecs | undefined;

  constructor(cacheDir: string, { specDir, outDir, templatesDir }: Folders) {
    const id = hash(JSON.stringify([specDir, outDir, templatesDir].map((dir) => resolve(dir))));
    this.#dir = join(cacheDir, id);
    this.#outDir = outDir;
    const body = readRecord(join(this.#dir, "state.json"));
    const state = body && (JSON.parse(body.toString()) as State);
    this.#hashes = new FileHashes(state?.seen ?? {});
    this.#tool = toolHash(templatesDir, this.#hashes);
    this.#specs = specHashes(specDir, this.#hashes);
    this.#state = state?.tool === this.#tool ? state : undefined;
  }

  /** The last run's outcome, when every input and every output is as it left them. */
  unchanged(): (LastRun & { readonly unchanged: number }) | undefined {
    const state = this.#state;
    if (!state || !sameEntries(state.specs, this.#specs)) return undefined;
    // What was in the way may have gone, which no hash tells.
    if (state.diagnostics.some(({ code }) => code === "foreign-output")) return undefined;
    const outputs = Object.entries(state.outputs);
    if (!outputs.every(([path, { hash }]) => this.#hashes.ofOwn(this.#placeOf(path)) === hash)) return undefined;
    const { apis, diagnostics, drafts } = state;
    return { apis, diagnostics, drafts, unchanged: outputs.length };
  }

  /** The hash of a spec file's text; empty where it has none. */
  textOf(file: string): string {
    return this.#specs[file] ?? "";
  }

  /** What a file said when all it is read from was the same. */
  spec(file: string, key: string): SavedSpec | undefined {
    const known = this.#known().specs.get(file);
    return known?.key === key ? known : undefined;
  }

  /** Whether APIs take the same examples from each other as in the last run. */
  isSameExamples(hash: string): boolean {
    return this.#known().examples === hash;
  }

  /** An output that was made from the same, and has not been touched since. */
  output(path: string, key: string): KnownFile | undefined {
    const known = this.#state?.outputs[path];
    if (known?.key !== key || this.#hashes.ofOwn(this.#placeOf(path)) !== known.hash) return undefined;
    return { path, ...known };
  }

  /** Remembers what the files of APIs say. */
  saveSpecs(specs: ReadonlyMap<string, SavedSpec>, examples: string): void {
    this.#known().save(specs, examples);
  }

  save(run: LastRun, files: readonly KnownFile[]): void {
    for (const { path, hash } of files) this.#hashes.wrote(this.#placeOf(path), hash);
    const outputs = Object.fromEntries(files.map(({ path, key = "", hash }) => [path, { key, hash }]));
    const state: State = { ...run, tool: this.#tool, specs: this.#specs, outputs, seen: this.#hashes.toJSON() };
    writeRecord(join(this.#dir, "state.json"), Buffer.from(JSON.stringify(state)));
  }

  /** Thousands are asked for, and are as they should be written. */
  #placeOf(output: string): string {
    return `${this.#outDir}/${output}`;
  }

  #known(): SavedSpecs {
    return (this.#saved ??= new SavedSpecs(join(this.#dir, "apis"), this.#tool));
  }
}

function sameEntries(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
