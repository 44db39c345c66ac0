import type { SdkModel } from "../model/model.ts";
import { type Job, jobsOf } from "./jobs.ts";
import type { OutputFile } from "./output.ts";
import { readTemplates } from "./templates.ts";

export interface EmitOptions {
  /** The text of an output that was rendered from the same before. Default: nothing is. */
  readonly reuse?: (path: string, key: string) => string | undefined;
  /** Called before each file. */
  readonly onFile?: (done: number, total: number) => void;
}

/** Templates of the reference site lie in a root of their own. */
export const SITE_TEMPLATES = "docs";

/** Renders every template with the part of the model that its path names, each file when the one before has been taken. */
export async function* emit(
  model: SdkModel,
  templatesDir: string,
  options: EmitOptions = {},
): AsyncGenerator<OutputFile> {
  const templates = readTemplates(templatesDir, SITE_TEMPLATES);
  const copies = templates.filter((template) => !template.isRendered);
  const jobs = jobsOf(
    templates.filter((template) => template.isRendered),
    model,
  );
  const total = 2 * model.catalogue.rows.length;
  for (const { path, text } of copies) yield { path, text, isCopy: true };
  let printing: Promise<typeof import("./printers.ts")> | undefined;
  const loadPrinters = () => (printing ??= import("./printers.ts"));
  let done = 0;
  for (const job of jobs) {
    options.onFile?.(done++, total);
    yield await renderJob(job, loadPrinters, options);
  }
}

async function renderJob(
  { path, template, view: { key, values } }: Job,
  loadPrinters: () => Promise<typeof import("./printers.ts")>,
  { reuse }: EmitOptions,
): Promise<OutputFile> {
  const known = reuse?.(path, key);
  if (known !== undefined) return { path, text: known, isCopy: false, isFinal: true, key };
  const { printers, renderTemplate } = await loadPrinters();
  return { path, text: renderTemplate(template, values(printers)), isCopy: false, key };
}
