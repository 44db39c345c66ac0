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

/** No hash at all. */
const NONE = new Uint8Array();

/** The specs that the last run has read, and a hash of the examples that they take from each other. */
export class SavedSpecs {
  readonly specs: Specs;
  readonly examples: string;
  readonly #dir: string;
  readonly #tool: string;

  constructor(dir: string, tool: string) {
    this.#dir = dir;
    this.#tool = tool;
    this.specs = new Map(PARTS.flatMap((part) => readPart(this.#pathOf(part), tool)));
    this.examples = readRecord(this.#examplesPath())?.toString() ?? "";
  }

  /** What is said of examples counts again when all of it is written: what is left of a run that is stopped does not. */
  save(specs: Specs, examples: string): void {
    const isSame = examples === this.examples;
    if (!isSame && !writeRecord(this.#examplesPath(), NONE)) return;
    const [before, after] = [partsOf(this.specs), partsOf(specs)];
    const changed = PARTS.filter((part) => {
      const [old = [], now = []] = [before.get(part), after.get(part)];
      return old.length !== now.length || now.some(([file, spec]) => this.specs.get(file) !== spec);
    });
    const isWhole = changed.every((part) => writePart(this.#pathOf(part), this.#tool, after.get(part) ?? []));
    if (!isSame && isWhole) writeRecord(this.#examplesPath(), Buffer.from(examples));
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

/** Texts stand one after another behind their index. */
function readPart(path: string, tool: string): [file: string, SavedSpec][] {
  const body = readRecord(path);
  const end = body?.indexOf("\n") ?? -1;
  if (!body || end < 0) return [];
  const index = JSON.parse(body.toString("utf8", 0, end)) as Index;
  if (index.tool !== tool) return [];
  let at = end + 1;
  const take = (length: number) => body.subarray(at, (at += length));
  return index.rows.map(([file, key, about, json, given]) => {
    return [file, { key, about, json: take(json), given: take(given) }];
  });
}

function writePart(path: string, tool: string, specs: readonly (readonly [file: string, SavedSpec])[]): boolean {
  const rows = specs.map(([file, { key, about, json, given }]) => [file, key, about, json.length, given.length]);
  const index = Buffer.from(`${JSON.stringify({ tool, rows })}\n`);
  return writeRecord(path, Buffer.concat([index, ...specs.flatMap(([, { json, given }]) => [json, given])]));
}
