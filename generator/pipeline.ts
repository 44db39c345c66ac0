/**
 * specs -> package, in one page:
 *
 *   load ------------> validate --------> model --------> emit --------> format --------> write
 *   SpecDocument[]     Spec               SdkModel        OutputFile     FinalFile[]      disk
 *        +---------------+-> Diagnostic[]
 *
 * `make/` takes each API through the stages from load to format by itself, on two cores where there are many, and leaves
 * out what the cache knows; `tree.ts` puts together what they say. A stage is imported when a run gets to it: what has nothing to do loads nothing.
 */
import type { Cache, Folders } from "./cache/index.ts";
import { LostTexts } from "./cache/lost-texts.ts";
import { type Diagnostic, hasErrors } from "./diagnostics.ts";
import { sumDrafts } from "./drafts.ts";
import { phase, type Progress } from "./progress.ts";
import type { Concluded } from "./tree.ts";
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
  const lost = new Set<string>();
  for (;;) {
    try {
      return await tryToGenerate(options, lost);
    } catch (error) {
      if (!(error instanceof LostTexts)) throw error;
      lost.add(error.part);
    }
  }
}

/** @throws LostTexts for a part of the cache that is damaged, once */
async function tryToGenerate(options: GenerateOptions, lost: ReadonlySet<string>): Promise<Generated> {
  const { progress = {} } = options;
  const cache = await openCache(options, lost);
  const idle = await phase(progress, "compare", () => cache?.unchanged());
  if (idle) return { ...idle, written: [], removed: [] };
  const { makePackage } = await import("./make/package.ts");
  const { spec, files, kept, ...found } = toldOf(await makePackage(options, cache, progress));
  if (!spec) return { ...found, apis: 0, written: [], removed: [], unchanged: 0 };
  const { write } = await import("./write/index.ts");
  const { files: all, ...written } = await phase(progress, "write", () => write(options.outDir, files, kept));
  const diagnostics = [...found.diagnostics, ...written.diagnostics];
  const outcome = { apis: spec.apis.length, drafts: found.drafts, diagnostics };
  if (!hasErrors(diagnostics)) await phase(progress, "remember", () => cache?.save(outcome, all));
  return { ...written, ...outcome };
}

/** Specs -> how the package on disk differs. Everything is computed anew, no cache and nothing on disk is trusted. */
export async function checkGenerated(options: GenerateOptions): Promise<Checked> {
  const { progress = {} } = options;
  const { makePackage } = await import("./make/package.ts");
  const { spec, files, kept: _, ...found } = toldOf(await makePackage(options, undefined, progress));
  if (!spec) return { ...found, apis: 0, differences: [] };
  const { check } = await import("./write/index.ts");
  const { differences } = await phase(progress, "compare", () => check(options.outDir, files));
  return { ...found, apis: spec.apis.length, differences };
}

/** Specs -> the sources of the reference site on disk. Nothing is written when there is an error. */
export async function generateSite({ specDir, outDir, templatesDir }: Folders): Promise<Generated> {
  const { lint } = await import("./lint.ts");
  const { spec, ...found } = toldOf(lint(specDir));
  if (!spec) return { ...found, apis: 0, written: [], removed: [], unchanged: 0 };
  const { publicNames } = await import("./load/public-names.ts");
  const { model } = await import("./model/index.ts");
  const { emitSite } = await import("./site/index.ts");
  const { finish } = await import("./emit/output.ts");
  const { write } = await import("./write/index.ts");
  const sdk = model(spec, publicNames(templatesDir));
  const { files: _, ...written } = write(outDir, emitSite(sdk, templatesDir).map(finish));
  return { ...found, ...written, apis: spec.apis.length, diagnostics: [...found.diagnostics, ...written.diagnostics] };
}

async function openCache(
  { cacheDir, ...folders }: GenerateOptions,
  lost: ReadonlySet<string>,
): Promise<Cache | undefined> {
  if (cacheDir === undefined) return undefined;
  const { Cache } = await import("./cache/index.ts");
  return new Cache(cacheDir, folders, lost);
}

/** With drafts counted. */
function toldOf<T extends Concluded>({ drafts, ...rest }: T): Omit<T, "drafts"> & Pick<Found, "drafts"> {
  return { ...rest, drafts: sumDrafts(drafts) };
}
