/**
 * What the last run read and wrote, so that the next one does only what changed. The cache is a hint: hashes of every
 * input decide whether it counts, and hashes of the bytes on disk whether its outputs are still there. `--check` never
 * looks at it.
 */
import { join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import type { KnownFile, StandingFile } from "../emit/output.ts";
import { hash } from "../hash.ts";
import { FileHashes, type Looked, type Seen } from "./hashes.ts";
import { Outputs } from "./outputs.ts";
import { readRecord, writeRecord } from "./record.ts";
import { type SavedSpec, SavedSpecs } from "./specs.ts";
import { specFiles, toolFiles } from "./tool.ts";

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

const STATE = "state.json";
const REST = "rest.json";

/** All that a run without any change has to know: it is read first, and by itself. */
interface Rest {
  readonly told: LastRun;
  /** Output paths. */
  readonly outputs: readonly string[];
  readonly looked: Readonly<Record<"inputs" | "outputs", Looked>>;
}

interface State extends LastRun {
  readonly tool: string;
  /** Spec file -> hash of its text. */
  readonly specs: Readonly<Record<string, string>>;
  /** Output path -> what it was made from, and the hash of its bytes. */
  readonly outputs: Readonly<Record<string, { readonly key: string; readonly hash: string }>>;
  readonly seen: Readonly<Record<string, Seen>>;
}

/** The last run beside what it would find now. */
interface Compared {
  readonly tool: string;
  readonly specs: Readonly<Record<string, string>>;
  /** The last run, where the same generator made it. */
  readonly state: State | undefined;
}

type Unchanged = LastRun & { readonly unchanged: number };

export class Cache {
  readonly #dir: string;
  readonly #toolFiles: readonly string[];
  readonly #specFiles: readonly string[];
  /** Both, in this order. */
  readonly #inputs: readonly string[];
  readonly #hashes = new FileHashes();
  readonly #outputs: Outputs;
  /** Files that need not be read, as it is known what they say. */
  readonly #unread = new Set<string>();
  /** Whether a file has come since this run began. */
  #hasNew = false;
  #lastCompared: Compared | undefined;
  #saved: SavedSpecs | undefined;

  constructor(cacheDir: string, { specDir, outDir, templatesDir }: Folders) {
    const id = hash(JSON.stringify([specDir, outDir, templatesDir].map((dir) => resolve(dir))));
    this.#dir = join(cacheDir, id);
    this.#outputs = new Outputs(outDir, this.#hashes);
    this.#toolFiles = toolFiles(templatesDir);
    this.#specFiles = specFiles(specDir);
    this.#inputs = [...this.#toolFiles, ...this.#specFiles];
  }

  /** The last run's outcome, when every input and every output is as it left them. */
  unchanged(): Unchanged | undefined {
    const rest = this.#read(REST) as Rest | undefined;
    if (rest && this.#isAsLooked(rest)) return outcome(rest.told, rest.outputs);
    const { specs, state } = this.#compared;
    if (!state || isBlocked(state) || !sameEntries(state.specs, specs)) return undefined;
    const outputs = Object.entries(state.outputs);
    if (!outputs.every(([path, { hash }]) => this.#outputs.hash(path) === hash)) return undefined;
    this.#saveRest(state, Object.keys(state.outputs));
    return outcome(state, outputs);
  }

  /** The hash of a spec file's text; empty where it has none. */
  textOf(file: string): string {
    return this.#compared.specs[file] ?? "";
  }

  /** What a file said when all it is read from was the same. */
  spec(file: string, key: string): SavedSpec | undefined {
    const known = this.#known().specs.get(file);
    const is = known?.key === key;
    if (is) this.#unread.add(file);
    else this.#hasNew ||= !Object.hasOwn(this.#compared.specs, file);
    return is ? known : undefined;
  }

  /** Whether APIs take the same examples from each other as in the last run. */
  isSameExamples(hash: string): boolean {
    return this.#known().examples === hash;
  }

  /** An output that was made from the same, and has not been touched since. */
  output(path: string, key: string): KnownFile | undefined {
    const known = this.#compared.state?.outputs[path];
    if (known?.key !== key || this.#outputs.hash(path) !== known.hash) return undefined;
    return { path, ...known };
  }

  /** Remembers what the files of APIs say. */
  saveSpecs(specs: ReadonlyMap<string, SavedSpec>, examples: string): void {
    if (this.#isStill()) this.#known().save(specs, examples);
  }

  save(run: LastRun, files: readonly StandingFile[]): void {
    if (!this.#isStill()) return;
    this.#outputs.remember(files);
    const outputs = Object.fromEntries(files.map(({ path, key = "", hash }) => [path, { key, hash }]));
    const { tool, specs } = this.#compared;
    const state: State = { ...run, tool, specs, outputs, seen: this.#hashes.toJSON() };
    writeRecord(join(this.#dir, STATE), Buffer.from(JSON.stringify(state)));
    this.#saveRest(run, Object.keys(outputs));
  }

  /** Whether what has been read since is what was compared: inputs may be edited during a run. */
  #isStill(): boolean {
    return !this.#hasNew && this.#hashes.areStill(this.#inputs.filter((path) => !this.#unread.has(path)));
  }

  #isAsLooked({ told, outputs, looked }: Rest): boolean {
    return (
      this.#hashes.isAsLooked(looked.inputs, this.#inputs, "read") &&
      !isBlocked(told) &&
      this.#outputs.isAsLooked(looked.outputs, outputs)
    );
  }

  #saveRest({ apis, diagnostics, drafts }: LastRun, outputs: readonly string[]): void {
    const looked = { inputs: this.#hashes.looked(this.#inputs), outputs: this.#outputs.looked(outputs) };
    const rest: Rest = { told: { apis, diagnostics, drafts }, outputs, looked };
    writeRecord(join(this.#dir, REST), Buffer.from(JSON.stringify(rest)));
  }

  get #compared(): Compared {
    return (this.#lastCompared ??= this.#compare());
  }

  #compare(): Compared {
    const state = this.#read(STATE) as State | undefined;
    if (state) this.#hashes.know(state.seen);
    const tool = hash(this.#toolFiles.map((path) => `${path} ${this.#hashes.of(path)}`).join("\n"));
    const specs = Object.fromEntries(this.#specFiles.map((path) => [path, this.#hashes.of(path) ?? ""]));
    return { tool, specs, state: state?.tool === tool ? state : undefined };
  }

  #read(name: string): unknown {
    const body = readRecord(join(this.#dir, name));
    return body && (JSON.parse(body.toString()) as unknown);
  }

  #known(): SavedSpecs {
    return (this.#saved ??= new SavedSpecs(join(this.#dir, "apis"), this.#compared.tool));
  }
}

function outcome({ apis, diagnostics, drafts }: LastRun, { length }: readonly unknown[]): Unchanged {
  return { apis, diagnostics, drafts, unchanged: length };
}

/** What was in the way may have gone, which no hash tells. */
function isBlocked({ diagnostics }: LastRun): boolean {
  return diagnostics.some(({ code }) => code === "foreign-output");
}

function sameEntries(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
