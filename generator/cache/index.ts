/**
 * What the last run read and wrote, so that the next one does only what changed. The cache is a hint: hashes of every
 * input decide whether it counts, and hashes of the bytes on disk whether its outputs are still there. `--check` never
 * looks at it.
 */
import { join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostics.ts";
import type { KnownFile, StandingFile } from "../emit/output.ts";
import { hash } from "../hash.ts";
import type { Looked, Seen, SeenFile, SeenMore } from "./hashes.ts";
import { Inputs } from "./inputs.ts";
import { Outputs } from "./outputs.ts";
import { readRecord, writeRecord } from "./record.ts";
import { type SavedSpec, SavedSpecs } from "./specs.ts";

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
const PATHS = "paths";

/** All that a run without any change has to know, but for the paths of the outputs: it is read first, and by itself. */
interface Rest {
  readonly told: LastRun;
  readonly looked: Readonly<Record<"inputs" | "outputs", Looked>>;
}

interface State extends LastRun {
  readonly tool: string;
  /** Hash of all spec files and their texts. */
  readonly specs: string;
  readonly inputs: readonly SeenFile[];
  readonly outputs: readonly (readonly [path: string, output: Output])[];
}

/** Hash of its bytes, how it looked, and what it was made from. Thousands of rows are read in half of the time of as many objects. */
type Output = readonly [...Seen, key: string];
const KEY = 5;

/** The last run beside what it would find now. */
interface Compared {
  readonly tool: string;
  /** Spec file -> hash of its text. */
  readonly specs: ReadonlyMap<string, string>;
  readonly specsHash: string;
  /** The last run, where the same generator made it. */
  readonly state: State | undefined;
  readonly outputs: ReadonlyMap<string, Output>;
}

type Unchanged = LastRun & { readonly unchanged: number };

export class Cache {
  readonly #dir: string;
  readonly #inputs: Inputs;
  readonly #outputs: Outputs;
  /** Files that need not be read, as it is known what they say. */
  readonly #unread = new Set<string>();
  /** Whether a file has come since this run began. */
  #hasNew = false;
  readonly #lost: ReadonlySet<string>;
  #lastCompared: Compared | undefined;
  #saved: SavedSpecs | undefined;

  /** @param lost what of it a run before this has found to be lost */
  constructor(cacheDir: string, { specDir, outDir, templatesDir }: Folders, lost: ReadonlySet<string>) {
    const id = hash(JSON.stringify([specDir, outDir, templatesDir].map((dir) => resolve(dir))));
    this.#dir = join(cacheDir, id);
    this.#inputs = new Inputs(specDir, templatesDir);
    this.#outputs = new Outputs(outDir);
    this.#lost = lost;
  }

  /** The last run's outcome, when every input and every output is as it left them. */
  unchanged(): Unchanged | undefined {
    const rest = this.#read(REST) as Rest | undefined;
    const idle = rest && this.#idle(rest);
    if (idle) return idle;
    const { specsHash, state } = this.#compared;
    if (!state || isBlocked(state) || state.specs !== specsHash) return undefined;
    if (!state.outputs.every(([path, [hash]]) => this.#outputs.hash(path) === hash)) return undefined;
    this.#saveRest(state, pathsOf(state));
    return outcome(state, state.outputs);
  }

  /** The hash of a spec file's text; empty where it has none. */
  textOf(file: string): string {
    return this.#compared.specs.get(file) ?? "";
  }

  /** What a file said when all it is read from was the same. */
  spec(file: string, key: string): SavedSpec | undefined {
    const known = this.#known().specs.get(file);
    const is = known?.key === key;
    if (is) this.#unread.add(file);
    else this.#hasNew ||= !this.#compared.specs.has(file);
    return is ? known : undefined;
  }

  /** Whether APIs take the same examples from each other as in the last run. */
  isSameExamples(hash: string): boolean {
    return this.#known().examples === hash;
  }

  /** An output that was made from the same, and has not been touched since. */
  output(path: string, key: string): KnownFile | undefined {
    const known = this.#compared.outputs.get(path);
    if (known?.[KEY] !== key || this.#outputs.hash(path) !== known[0]) return undefined;
    return { path, key, hash: known[0] };
  }

  /** Remembers what the files of APIs say. */
  saveSpecs(specs: ReadonlyMap<string, SavedSpec>, examples: string): void {
    if (this.#isStill()) this.#known().save(specs, examples);
  }

  save(run: LastRun, files: readonly StandingFile[]): void {
    if (!this.#isStill()) return;
    this.#outputs.remember(files);
    const outputs = files.map(({ path, key = "", hash }): State["outputs"][number] => {
      return [path, withKey(this.#outputs.seen(path, hash), key)];
    });
    const { tool, specsHash } = this.#compared;
    const state: State = { ...run, tool, specs: specsHash, inputs: this.#inputs.toJSON(), outputs };
    writeRecord(join(this.#dir, STATE), Buffer.from(JSON.stringify(state)));
    this.#saveRest(run, pathsOf(state));
  }

  /** Whether what has been read since is what was compared. */
  #isStill(): boolean {
    return !this.#hasNew && this.#inputs.areStill(this.#unread);
  }

  #idle({ told, looked }: Rest): Unchanged | undefined {
    if (isBlocked(told) || !this.#inputs.isAsLooked(looked.inputs)) return undefined;
    const outputs = readRecord(join(this.#dir, PATHS))?.toString().split("\n");
    return outputs && this.#outputs.isAsLooked(looked.outputs, outputs) ? outcome(told, outputs) : undefined;
  }

  #saveRest({ apis, diagnostics, drafts }: LastRun, outputs: readonly string[]): void {
    const looked = { inputs: this.#inputs.looked(), outputs: this.#outputs.looked(outputs) };
    const rest: Rest = { told: { apis, diagnostics, drafts }, looked };
    writeRecord(join(this.#dir, PATHS), Buffer.from(outputs.join("\n")));
    writeRecord(join(this.#dir, REST), Buffer.from(JSON.stringify(rest)));
  }

  get #compared(): Compared {
    return (this.#lastCompared ??= this.#compare());
  }

  #compare(): Compared {
    const last = this.#read(STATE) as State | undefined;
    const known = new Map(last?.outputs);
    this.#inputs.know(last?.inputs ?? []);
    this.#outputs.know(known);
    const [tool, specs] = [this.#inputs.tool(), this.#inputs.specs()];
    const state = last?.tool === tool ? last : undefined;
    const outputs = state ? known : new Map<string, Output>();
    return { tool, specs, specsHash: hash(JSON.stringify([...specs])), state, outputs };
  }

  #read(name: string): unknown {
    const body = readRecord(join(this.#dir, name));
    return body && (JSON.parse(body.toString()) as unknown);
  }

  #known(): SavedSpecs {
    return (this.#saved ??= new SavedSpecs(join(this.#dir, "apis"), this.#compared.tool, this.#lost));
  }
}

function outcome({ apis, diagnostics, drafts }: LastRun, { length }: readonly unknown[]): Unchanged {
  return { apis, diagnostics, drafts, unchanged: length };
}

function withKey(seen: SeenMore, key: string): Output {
  return seen[KEY] === key ? (seen as Output) : ([...seen.slice(0, KEY), key] as unknown as Output);
}

/** What was in the way may have gone, which no hash tells. */
function isBlocked({ diagnostics }: LastRun): boolean {
  return diagnostics.some(({ code }) => code === "foreign-output");
}

function pathsOf({ outputs }: State): string[] {
  return outputs.map(([path]) => path);
}
