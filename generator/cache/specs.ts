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
type Rows = readonly (readonly [file: string, spec: SavedSpec])[];
type Row = readonly [file: string, key: string, about: unknown, given: number, json: number];

interface Index {
  readonly tool: string;
  readonly rows: readonly Row[];
  /** Hash of the texts. */
  readonly texts: string;
}

/**
 * Specs lie in so many files by their names: a run writes only those in which something has changed. Beside each lies one with
 * its texts, most of which no run asks for.
 */
const PARTS = Array.from({ length: 64 }, (_, part) => part);

/** The specs that the last run has read, and a hash of the examples that they take from each other. */
export class SavedSpecs {
  readonly specs: Specs;
  readonly examples: string;
  readonly #dir: string;
  readonly #tool: string;
  readonly #parts: readonly Part[];

  /** @param lost parts whose texts are */
  constructor(dir: string, tool: string, lost: ReadonlySet<string>) {
    this.#dir = dir;
    this.#tool = tool;
    const paths = PARTS.map((part) => this.#pathOf(part));
    this.#parts = paths.map((path) => (lost.has(path) ? NONE : readPart(path, tool)));
    this.specs = new Map(this.#parts.flatMap(({ specs }) => specs));
    const [examples = "", sum] = readRecord(this.#examplesPath())?.toString().split(" ") ?? [];
    this.examples = sum === hash(sumsOf(this.#parts).join()) ? examples : "";
  }

  /** What is said of examples counts beside the parts that it was said of: what a run leaves that is stopped, or overtaken by another, does not. */
  save(specs: Specs, examples: string): void {
    const after = partsOf(specs);
    const changed = this.#parts.flatMap(({ specs: before }, part) => {
      const now = after[part] as Rows;
      return before.length !== now.length || now.some(([file, spec]) => this.specs.get(file) !== spec) ? [part] : [];
    });
    if (changed.length === 0 && examples === this.examples) return;
    const sums = sumsOf(this.#parts);
    for (const part of changed) {
      const sum = writePart(this.#pathOf(part), this.#tool, after[part] as Rows);
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

function partsOf(specs: Specs): Rows[] {
  const parts = PARTS.map((): [string, SavedSpec][] => []);
  for (const row of specs) parts[partOf(row[0])]?.push(row);
  return parts;
}

/** By its last letters, in which files differ: any spread will do, and thousands are asked for. */
function partOf(file: string): number {
  let sum = 0;
  for (let at = Math.max(0, file.length - LETTERS); at < file.length; at++) sum = (sum * 31 + file.charCodeAt(at)) | 0;
  return (sum >>> 0) % PARTS.length;
}

const LETTERS = 24;

function sumsOf(parts: readonly Part[]): string[] {
  return parts.map(({ sum }) => sum);
}

interface Part {
  readonly specs: Rows;
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
function writePart(path: string, tool: string, specs: Rows): string | undefined {
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
