import { join } from "node:path";
import { hash } from "../hash.ts";
import { LostTexts } from "./lost-texts.ts";
import { readRecord, writeRecord } from "./record.ts";

/** What the file of an API said: a text that is read when it is asked for, and what stands about it in the index. */
export interface SavedSpec<About = unknown> {
  /** Of all it was read from. */
  readonly key: string;
  readonly about: About;
  /** @throws LostTexts where it is not there any more as the index has it */
  readonly json: () => Uint8Array;
  /** Its examples for others. */
  readonly given: Uint8Array;
}

type Specs = ReadonlyMap<string, SavedSpec>;
type Row = readonly [file: string, key: string, about: unknown, given: number, json: number];

interface Index {
  readonly tool: string;
  readonly rows: readonly Row[];
  /** Hash of the texts. */
  readonly texts: string;
}

/**
 * Specs lie in so many files by the hash of their names: a run writes only those in which something has changed. Beside each lies one with
 * its texts, most of which no run asks for.
 */
const PARTS = Array.from({ length: 64 }, (_, part) => part);

/** The specs that the last run has read, and a hash of the examples that they take from each other. */
export class SavedSpecs {
  readonly specs: Specs;
  readonly examples: string;
  readonly #dir: string;
  readonly #tool: string;
  /** Of each part. */
  readonly #sums: readonly string[];

  /** @param lost parts whose texts are */
  constructor(dir: string, tool: string, lost: ReadonlySet<string>) {
    this.#dir = dir;
    this.#tool = tool;
    const paths = PARTS.map((part) => this.#pathOf(part));
    const parts = paths.map((path) => (lost.has(path) ? NONE : readPart(path, tool)));
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

const NONE: Part = { specs: [], sum: "" };

/** Examples stand one after another behind the index. */
function readPart(path: string, tool: string): Part {
  const body = readRecord(path);
  const end = body?.indexOf("\n") ?? -1;
  if (!body || end < 0) return NONE;
  const text = body.toString("utf8", 0, end);
  const sum = hash(text);
  const { rows, texts, ...index } = JSON.parse(text) as Index;
  if (index.tool !== tool) return { specs: [], sum };
  const textOf = textsIn(path, texts);
  let [given, json] = [end + 1, 0];
  const specs = rows.map(([file, key, about, givenLength, jsonLength]) => {
    const start = json;
    json += jsonLength;
    const spec: SavedSpec = {
      ...{ key, about, given: body.subarray(given, (given += givenLength)) },
      json: () => textOf(start, start + jsonLength),
    };
    return [file, spec] as const;
  });
  return { specs, sum };
}

/** Reads a part's texts when one of them is asked for. */
function textsIn(path: string, sum: string): (start: number, end: number) => Uint8Array {
  let texts: Buffer | undefined;
  return (start, end) => {
    texts ??= readTexts(path, sum);
    return texts.subarray(start, end);
  };
}

function readTexts(path: string, sum: string): Buffer {
  const texts = readRecord(textsPath(path));
  if (texts && hash(texts) === sum) return texts;
  throw new LostTexts(path);
}

/** @returns the hash of its index; nothing where it could not be written */
function writePart(path: string, tool: string, specs: Part["specs"]): string | undefined {
  const jsons = specs.map(([, { json }]) => json());
  const texts = Buffer.concat(jsons);
  const rows = specs.map(([file, { key, about, given }], at): Row => {
    return [file, key, about, given.length, (jsons[at] as Uint8Array).length];
  });
  const index = JSON.stringify({ tool, rows, texts: hash(texts) } satisfies Index);
  const body = Buffer.concat([Buffer.from(`${index}\n`), ...specs.map(([, { given }]) => given)]);
  return writeRecord(textsPath(path), texts) && writeRecord(path, body) ? hash(index) : undefined;
}

function textsPath(path: string): string {
  return `${path}.texts`;
}
