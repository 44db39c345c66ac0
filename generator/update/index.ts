/**
 * The whole loop:
 *
 *   pull         the doc site -> documents
 *   transcribe   documents -> specs
 *   changes      the specs before -> the specs after, field by field, with a verdict
 *   generate     specs -> package
 *
 * However it is stopped, running it again ends as if it had not been.
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ChangeGroup } from "../changes/change.ts";
import { diff } from "../changes/diff/index.ts";
import { hasErrors } from "../diagnostics.ts";
import { lint, type Linted } from "../lint.ts";
import { generate, type Generated } from "../pipeline.ts";
import type { Pulled } from "../pull/index.ts";
import { Pages } from "../pull/pages.ts";
import { isRead } from "../pull/state.ts";
import { type PageResult, type SourceDocument, transcribeDocuments } from "../transcribe/run.ts";
import { tidy } from "../transcribe/tidy.ts";
import type { Spec } from "../validate/spec.ts";
import { writeWhole } from "../write-whole.ts";
import { forgetBase, keepBase, unfinishedBase } from "./base.ts";
import { withIds } from "../transcribe/row-ids.ts";

interface UpdateOptions {
  readonly specDir: string;
  readonly outDir: string;
  readonly templatesDir: string;
  readonly cacheDir: string;
  readonly pagesDir: string;
  /** The specs as they are; throws where they are wrong. */
  readSpec(): Spec;
  /** Asks the site for what these specs, and its lists, name. */
  pull(spec: Spec): Promise<Pulled>;
  /** Prints what the update comes to; false where that could not be written. */
  tell(updated: Updated): boolean;
}

/** What an update comes to; what follows a step that could not be finished is missing. */
export interface Updated {
  /** The specs before. */
  readonly base: Spec;
  readonly pulled: Pulled;
  /** What became of each document that was read. */
  readonly pages: readonly PageResult[];
  /** Of the specs: errors where they can no longer be used, else what a person should look at. */
  readonly diagnostics: Linted["diagnostics"];
  readonly drafts: Linted["drafts"];
  /** As the specs have them in the end. */
  readonly apis: Spec["apis"];
  readonly groups?: readonly ChangeGroup[];
  readonly generated?: Generated;
}

const NOTHING = { pages: [], diagnostics: [], drafts: [], apis: [] };

export async function update(options: UpdateOptions): Promise<Updated> {
  const folder = new Pages(options.pagesDir);
  const updated = await run(options, folder);
  const { generated } = updated;
  // Not before it was told: a run that is killed between the two leaves the telling to the next.
  if (options.tell(updated) && generated && !hasErrors(generated.diagnostics)) forgetBase(folder);
  return updated;
}

async function run(options: UpdateOptions, folder: Pages): Promise<Updated> {
  const { specDir } = options;
  const base = unfinishedBase(folder, resolve(specDir)) ?? options.readSpec();
  const pulled = await options.pull(base);
  if (pulled.stopped) return { ...NOTHING, base, pulled };
  keepBase(folder, resolve(specDir), base);
  await giveIds(join(specDir, "catalogue.yaml"), pulled);
  const pages = await transcribeAll(pulled, folder, specDir);
  const { spec: after, diagnostics, drafts } = lint(specDir);
  if (!after) return { ...NOTHING, base, pulled, pages, diagnostics, drafts };
  const groups = diff(base, after);
  const generated = await generate(options);
  return { base, pulled, pages, diagnostics, drafts, apis: after.apis, groups, generated };
}

/** Rows whose titles a list of the site has get their ids: their documents may have other titles. */
async function giveIds(file: string, { found }: Pulled): Promise<void> {
  if (found.length === 0) return;
  const before = readFileSync(file, "utf8");
  const after = withIds(before, found);
  if (after !== before) writeWhole(file, await tidy(before, after));
}

async function transcribeAll({ names, asked }: Pulled, folder: Pages, specDir: string): Promise<PageResult[]> {
  const read = new Set(asked.filter(isRead).map(({ id }) => id));
  const results: PageResult[] = [];
  for (const category of new Set(names.map((name) => name.folder))) {
    const own = names.filter((name) => name.folder === category && read.has(name.id));
    for await (const result of transcribeDocuments(
      documents(
        own.map(({ id }) => id),
        folder,
      ),
      { specDir, category },
    )) {
      results.push(result);
    }
  }
  return results;
}

function* documents(ids: readonly number[], folder: Pages): Generator<SourceDocument> {
  for (const id of ids) yield { name: folder.file(id), content: readFileSync(folder.file(id)), id };
}
