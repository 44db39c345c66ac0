import { join } from "node:path";
import { hash } from "../hash.ts";
import { readRecord, writeRecord } from "./record.ts";

/** What the file of an API said: texts, and what stands about it in the index. */
export interface SavedSpec<About = unknown> {
  /** Of all it was read from. */
  readonly key: string;
  readonly about: About;
  readonly json: Uint8Array;
  /** Its examples for others. */
  readonly given: Uint8Array;
}

type Specs = ReadonlyMap<string, SavedSpec>;
type Row = readonly [file: string, key: string, about: unknown, json: number, given: number];

interface Index {
  readonly tool: string;
  readonly rows: readonly Row[];
}

/** Specs lie in so many files by the hash of their names: a run writes only those in which something has changed. */
const PARTS = Array.from({ length: 64 }, (_, part) => part);

/** The specs that the last run has read, and a hash of the examples that they take from each other. */
export class SavedSpecs {
  readonly specs: Specs;
  readonly examples: string;
  readonly #dir: string;
  readonly #tool: string;
  /** Of each part. */
  readonly #sums: readonly string[];

  constructor(dir: string, tool: string) {
    this.#dir = dir;
    this.#tool = tool;
    const parts = PARTS.map((part) => readPart(this.#pathOf(part), tool));
    this.#sums = parts.map(({ sum }) => sum);
    this.specs = new Map(parts.flatMap(({ specs }) => specs));
    const [examples = "", sum] = readRecord(this.#examplesPath())?.toString().split(" ") ?? [];
    this.examples = sum === hash(this.#sums.join()) ? examples : "";
  }

  /** What is said of examples counts beside the parts that it was said of: what a run leaves that is stopped, or overtaken by another, does not. */
  save(specs: Specs, examples: string): void {
    const [before, after] = [partsOf(this.specs), partsOf(specs)];
    const changed = PARTS.filter((part) => {
      const [old = [], now = []] = [before.get(part), after.get(part)];
      return old.length !== now.length || now.some(([file, spec]) => this.specs.get(file) !== spec);
    });
    if (changed.length === 0 && examples === this.examples) return;
    const sums = [...this.#sums];
    for (const part of changed) {
      const sum = writePart(this.#pathOf(part), this.#tool, after.get(part) ?? []);
      if (sum === undefined) return;
      sums[part] = sum;
    }
    writeRecord(this.#examplesPath(), Buffer.from(`${examples} ${hash(sums.join())}`));
  }

  #pathOf(part: number): string {
    return join(this.#dir, String(part));
  }

  #examplesPath(): string {
    return join(this.#dir, "examples");
  }
}

function partsOf(specs: Specs): Map<number, [file: string, SavedSpec][]> {
  const parts = new Map<number, [string, SavedSpec][]>();
  for (const [file, spec] of specs) {
    const part = parseInt(hash(file).slice(0, 2), 16) % PARTS.length;
    const there = parts.get(part);
    if (there) there.push([file, spec]);
    else parts.set(part, [[file, spec]]);
  }
  return parts;
}

interface Part {
  readonly specs: readonly (readonly [file: string, spec: SavedSpec])[];
  /** Hash of its index. */
  readonly sum: string;
}

/** Texts stand one after another behind their index. */
function readPart(path: string, tool: string): Part {
  const body = readRecord(path);
  const end = body?.indexOf("\n") ?? -1;
  if (!body || end < 0) return { specs: [], sum: "" };
  const text = body.toString("utf8", 0, end);
  const sum = hash(text);
  const index = JSON.parse(text) as Index;
  if (index.tool !== tool) return { specs: [], sum };
  let at = end + 1;
  const take = (length: number) => body.subarray(at, (at += length));
  const specs = index.rows.map(([file, key, about, json, given]) => {
    return [file, { key, about, json: take(json), given: take(given) }] as const;
  });
  return { specs, sum };
}

/** @returns the hash of its index; nothing where it could not be written */
function writePart(path: string, tool: string, specs: Part["specs"]): string | undefined {
  const rows = specs.map(([file, { key, about, json, given }]) => [file, key, about, json.length, given.length]);
  const index = JSON.stringify({ tool, rows });
  const texts = specs.flatMap(([, { json, given }]) => [json, given]);
  return writeRecord(path, Buffer.concat([Buffer.from(`${index}\n`), ...texts])) ? hash(index) : undefined;
}
