import type { Cache } from "../cache/index.ts";
import { emitPackage } from "../emit/index.ts";
import type { KnownFile } from "../emit/output.ts";
import { format } from "../format/index.ts";
import { fillExamples } from "../model/examples/index.ts";
import { modelNamed } from "../model/index.ts";
import { phase, type Progress } from "../progress.ts";
import { type Concluded, concludeTree, openTree } from "../tree.ts";
import type { Spec } from "../validate/spec.ts";
import { openWorkshop, type Sources, type Workshop } from "./chunk.ts";
import { Crew } from "./crew.ts";
import { Examples } from "./examples.ts";
import { type ApiFiles, makeFiles, type Named, nameSpecs } from "./files.ts";
import { lazyApi, wholeApi } from "./said.ts";
import { readApis } from "./specs.ts";

interface MadePackage extends Concluded, ApiFiles {}

/** Specs -> the files of the package; what the cache knows is neither read nor made again. */
export async function makePackage(
  sources: Sources,
  cache: Cache | undefined,
  progress: Progress,
): Promise<MadePackage> {
  const tree = openTree(sources.specDir);
  const workshop = openWorkshop(sources.templatesDir, tree.ground);
  const crew = new Crew(sources.templatesDir, workshop, progress);
  try {
    const found = await phase(progress, "load, validate", () => readApis(tree, cache, crew));
    const concluded = concludeTree(tree, found.read);
    if (!concluded.spec) return { ...concluded, files: [], kept: [] };
    const examples = new Examples(Buffer.concat([...found.specs.values()].map(({ given }) => given)));
    const named = nameSpecs(found.specs, workshop);
    const { specs, ...apis } = await phase(progress, "model, emit, format", () =>
      makeFiles(named, examples, workshop, cache, crew),
    );
    cache?.saveSpecs(specs, examples.hash);
    const filled = named.map(({ spec: { about, json } }) =>
      lazyApi(about.head, () => fillExamples(wholeApi(json()), examples.twins)),
    );
    const whole = await phase(progress, "package", () =>
      makeWhole({ ...concluded.spec, apis: filled } as Spec, named, workshop, cache),
    );
    return { ...concluded, files: [...whole.files, ...apis.files], kept: [...apis.kept, ...whole.kept] };
  } finally {
    await crew.close();
  }
}

/** All files that are not of one API. */
async function makeWhole(
  spec: Spec,
  named: readonly Named[],
  { taken, templates }: Workshop,
  cache: Cache | undefined,
): Promise<ApiFiles> {
  const kept: KnownFile[] = [];
  const isKept = (path: string, key: string): boolean => {
    const output = cache?.output(path, key);
    if (output) kept.push(output);
    return output !== undefined;
  };
  const names = named.map(({ name }) => name);
  return { files: await format(emitPackage(modelNamed(spec, names, taken), templates, isKept)), kept };
}
