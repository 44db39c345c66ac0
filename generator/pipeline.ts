/**
 * specs -> package, in one page:
 *
 *   load ------------> validate --------> model --------> emit --------> format --------> write
 *   SpecDocument[]     Spec               SdkModel        OutputFile     FinalFile[]      disk
 *        +---------------+-> Diagnostic[]
 *
 * A stage is imported when a run gets to it: what has nothing to do loads nothing.
 */
import type { Cache, Folders } from "./cache/index.ts";
import { type Diagnostic, hasErrors } from "./diagnostics.ts";
import type { FinalFile } from "./emit/output.ts";
import type { Linted } from "./lint.ts";
import { phase, type Progress } from "./progress.ts";
import type { Spec } from "./validate/spec.ts";
import type { Difference } from "./write/compare.ts";

export interface GenerateOptions extends Folders {
  /** Where to remember what was read and written. Default: nothing is remembered, everything is done anew. */
  readonly cacheDir?: string;
  readonly progress?: Progress;
}

/** What is wrong with the specs. */
interface Found {
  readonly diagnostics: readonly Diagnostic[];
  /** Warnings beside them: descriptions that are the page's own words. `lint` names each. */
  readonly drafts: number;
}

export interface Generated extends Found {
  readonly apis: number;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

export interface Checked extends Found {
  readonly apis: number;
  readonly differences: readonly Difference[];
}

/** Specs -> package on disk. Nothing is written when there is an error. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { progress = {} } = options;
  const cache = await phase(progress, "compare", () => openCache(options));
  const idle = cache?.unchanged();
  if (idle) return { ...idle, written: [], removed: [] };
  const { spec, diagnostics, drafts } = await read(options.specDir, cache, progress);
  if (!spec) return { diagnostics, drafts, apis: 0, written: [], removed: [], unchanged: 0 };
  const files = await render(spec, options.templatesDir, cache, progress);
  const { write } = await import("./write/index.ts");
  const result = await phase(progress, "write", () => write(options.outDir, files));
  const outcome = { apis: spec.apis.length, drafts, diagnostics: [...diagnostics, ...result.diagnostics] };
  if (!hasErrors(outcome.diagnostics)) {
    cache?.save(outcome, result.files);
  }
  const { files: __, ...written } = result;
  return { ...written, ...outcome };
}

/** Specs -> how the package on disk differs. Everything is computed anew, no cache and nothing on disk is trusted. */
export async function checkGenerated(options: GenerateOptions): Promise<Checked> {
  const { progress = {} } = options;
  const { spec, diagnostics, drafts } = await read(options.specDir, undefined, progress);
  if (!spec) return { diagnostics, drafts, apis: 0, differences: [] };
  const files = await render(spec, options.templatesDir, undefined, progress);
  const { check } = await import("./write/index.ts");
  const { differences } = await phase(progress, "compare", () => check(options.outDir, files));
  return { diagnostics, drafts, apis: spec.apis.length, differences };
}

/** Specs -> the sources of the reference site on disk. Nothing is written when there is an error. */
export async function generateSite({ specDir, outDir, templatesDir }: Folders): Promise<Generated> {
  const { spec, diagnostics, drafts } = await read(specDir, undefined, {});
  if (!spec) return { diagnostics, drafts, apis: 0, written: [], removed: [], unchanged: 0 };
  const { publicNames } = await import("./load/public-names.ts");
  const { model } = await import("./model/index.ts");
  const { emitSite } = await import("./site/index.ts");
  const { finish } = await import("./emit/output.ts");
  const { write } = await import("./write/index.ts");
  const sdk = model(spec, publicNames(templatesDir));
  const { files: _, ...written } = write(outDir, emitSite(sdk, templatesDir).map(finish));
  return { ...written, drafts, apis: spec.apis.length, diagnostics: [...diagnostics, ...written.diagnostics] };
}

async function openCache({ cacheDir, ...folders }: GenerateOptions): Promise<Cache | undefined> {
  if (cacheDir === undefined) return undefined;
  const { Cache } = await import("./cache/index.ts");
  return new Cache(cacheDir, folders);
}

async function read(
  specDir: string,
  cache: Cache | undefined,
  progress: Progress,
): Promise<Found & Pick<Linted, "spec">> {
  const { countDrafts, lint } = await import("./lint.ts");
  const onFile = (done: number, total: number) => progress.onFile?.("load", done, total);
  const known = (file: string) => cache?.value(file);
  const { documents, drafts, ...linted } = await phase(progress, "load, validate", () =>
    lint(specDir, { known, onFile }),
  );
  if (linted.spec) cache?.saveValues(Object.fromEntries(documents.map(({ file, value }) => [file, value])));
  return { ...linted, drafts: countDrafts(drafts) };
}

async function render(
  spec: Spec,
  templatesDir: string,
  cache: Cache | undefined,
  progress: Progress,
): Promise<FinalFile[]> {
  const { publicNames } = await import("./load/public-names.ts");
  const { model } = await import("./model/index.ts");
  const { emit } = await import("./emit/index.ts");
  const { format } = await import("./format/index.ts");
  const onFile = (done: number, total: number) => progress.onFile?.("emit", done, total);
  const reuse = (path: string, key: string) => cache?.output(path, key);
  const sdk = await phase(progress, "model", () => model(spec, publicNames(templatesDir)));
  return phase(progress, "emit, format", () => format(emit(sdk, templatesDir, { reuse, onFile })));
}
