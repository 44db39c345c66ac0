import { readRecord, writeRecord } from "./record.ts";

/** What the file of an API said: a text, and what stands about it in the index. */
export interface SavedSpec<About = unknown> {
  /** Of all it was read from. */
  readonly key: string;
  readonly about: About;
  readonly json: Uint8Array;
}

interface Index {
  readonly tool: string;
  /** Hash of the examples that they take from each other. */
  readonly examples: string;
  readonly specs: readonly (readonly [file: string, key: string, about: unknown, length: number])[];
}

export interface SavedSpecs {
  readonly examples: string;
  readonly specs: ReadonlyMap<string, SavedSpec>;
}

const NONE: SavedSpecs = { examples: "", specs: new Map() };

/** The specs that the last run has read, one after another behind their index. */
export function readSpecs(path: string, tool: string): SavedSpecs {
  const body = readRecord(path);
  const end = body?.indexOf("\n") ?? -1;
  if (!body || end < 0) return NONE;
  const index = JSON.parse(body.toString("utf8", 0, end)) as Index;
  if (index.tool !== tool) return NONE;
  let at = end + 1;
  const specs = new Map(
    index.specs.map(([file, key, about, length]): [string, SavedSpec] => {
      return [file, { key, about, json: body.subarray(at, (at += length)) }];
    }),
  );
  return { examples: index.examples, specs };
}

export function writeSpecs(path: string, tool: string, { examples, specs }: SavedSpecs): void {
  const rows = [...specs].map(([file, { key, about, json }]) => [file, key, about, json.length]);
  const index = Buffer.from(`${JSON.stringify({ tool, examples, specs: rows })}\n`);
  writeRecord(path, Buffer.concat([index, ...[...specs.values()].map(({ json }) => json)]));
}
