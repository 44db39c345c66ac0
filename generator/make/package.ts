import { type Cache, toSpec } from "../cache/index.ts";
import type { KnownSpec } from "../cache/specs.ts";
import { emitPackage } from "../emit/index.ts";
import type { FinalFile, KnownFile } from "../emit/output.ts";
import { format } from "../format/index.ts";
import { model } from "../model/index.ts";
import { phase, type Progress } from "../progress.ts";
import { type Concluded, concludeTree, openTree } from "../tree.ts";
import type { ReadApi } from "../validate/read-api.ts";
import { type Chunk, type Made, openWorkshop, type Sources, type Span } from "./chunk.ts";
import { makeApis } from "./index.ts";
import { planApis } from "./plan.ts";

export interface MadePackage extends Concluded {
  readonly files: readonly FinalFile[];
  /** Files of the last run that still stand, and would come out the same. */
  readonly kept: readonly KnownFile[];
}

/** Specs -> the files of the package; what the cache knows is neither read nor made again. */
export async function makePackage(
  sources: Sources,
  cache: Cache | undefined,
  progress: Progress,
): Promise<MadePackage> {
  const tree = openTree(sources.specDir);
  const workshop = openWorkshop(sources, tree);
  const { tasks, known, kept: standing } = planApis(tree, workshop, sources, cache);
  const onDone = (done: number) => progress.onFile?.("make", done, tasks.length);
  const chunks = await phase(progress, "load, make", () => makeApis(tasks, { sources, workshop, onDone }));
  const specs = new Map(known);
  const read = new Map([...known].map(([file, spec]) => [file, saidAgain(spec)]));
  const files: FinalFile[] = [];
  for (const [index, [one, pieceOf]] of chunks.flatMap(unpack).entries()) {
    const { file, key, outputKey } = tasks[index] as (typeof tasks)[number];
    const { spec: span, outputs, ...found } = one;
    const spec = span && { key, drafts: found.drafts, json: pieceOf(span) };
    read.set(file.file, { ...found, ...(spec && { api: toSpec(spec) }) });
    if (spec) specs.set(file.file, spec);
    files.push(...outputs.map(({ path, hash, span }) => ({ path, hash, key: outputKey, bytes: pieceOf(span) })));
  }
  const concluded = await phase(progress, "validate", () =>
    concludeTree(
      tree,
      tree.apis.map(({ file }) => read.get(file) as ReadApi),
    ),
  );
  if (!concluded.spec) return { ...concluded, files: [], kept: [] };
  if (tasks.length > 0) cache?.saveSpecs(specs);
  const kept = [...standing];
  const isKept = (path: string, key: string): boolean => {
    const output = cache?.output(path, key);
    if (output) kept.push(output);
    return output !== undefined;
  };
  const sdk = model(concluded.spec, workshop.exported);
  const whole = await phase(progress, "emit, format", () => format(emitPackage(sdk, workshop.templates, isKept)));
  return { ...concluded, files: [...files, ...whole], kept };
}

function unpack({ made, bytes }: Chunk): [Made, (span: Span) => Buffer][] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return made.map((one) => [one, ([start, end]) => whole.subarray(start, end)]);
}

/** One that was found to be right. */
function saidAgain(spec: KnownSpec): ReadApi {
  const api = toSpec(spec);
  return { method: api.method, api, diagnostics: [], drafts: spec.drafts };
}
