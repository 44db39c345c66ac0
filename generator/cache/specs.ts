import { readRecord, writeRecord } from "./record.ts";

/** What the file of an API said. */
export interface KnownSpec {
  /** Of all it was read from. */
  readonly key: string;
  readonly drafts: number;
  /** An `ApiSpec` as JSON. */
  readonly json: Uint8Array;
}

interface Index {
  readonly tool: string;
  readonly specs: readonly (readonly [file: string, key: string, drafts: number, length: number])[];
}

/** The specs that the last run has read, one after another behind their index. */
export function readSpecs(path: string, tool: string): ReadonlyMap<string, KnownSpec> {
  const body = readRecord(path);
  const end = body?.indexOf("\n") ?? -1;
  if (!body || end < 0) return new Map();
  const index = JSON.parse(body.toString("utf8", 0, end)) as Index;
  if (index.tool !== tool) return new Map();
  let at = end + 1;
  return new Map(
    index.specs.map(([file, key, drafts, length]) => {
      return [file, { key, drafts, json: body.subarray(at, (at += length)) }];
    }),
  );
}

export function writeSpecs(path: string, tool: string, specs: ReadonlyMap<string, KnownSpec>): void {
  const rows = [...specs].map(([file, { key, drafts, json }]) => [file, key, drafts, json.length]);
  const index = Buffer.from(`${JSON.stringify({ tool, specs: rows })}\n`);
  writeRecord(path, Buffer.concat([index, ...[...specs.values()].map(({ json }) => json)]));
}
