import type { ApiOutline, SdkModel } from "../model/model.ts";
import { apiJobs, isPerApi, packageJobs } from "./jobs.ts";
import type { OutputFile } from "./output.ts";
import { readTemplates, type Template } from "./templates.ts";

/** Templates of the reference site lie in a root of their own. */
export const SITE_TEMPLATES = "docs";

/** The templates of the package. */
export function packageTemplates(dir: string): Template[] {
  return readTemplates(dir, SITE_TEMPLATES);
}

/** Of these the ones that each API has a file of. */
export function apiTemplates(templates: readonly Template[]): Template[] {
  return templates.filter(isPerApi);
}

let loaded: typeof import("./printers.ts") | undefined;

/** Looked for once: thousands of files are printed. */
async function loadPrinters(): Promise<typeof import("./printers.ts")> {
  return (loaded ??= await import("./printers.ts"));
}

/** The files of one API. @param templates those that are per API */
export async function emitApi(api: ApiOutline, templates: readonly Template[]): Promise<OutputFile[]> {
  const { printers, renderTemplate } = await loadPrinters();
  return apiJobs(templates, api).map(({ path, template, view }) => {
    return { path, text: renderTemplate(template, view.values(printers)), isCopy: false };
  });
}

/**
 * All other files, each when the one before has been taken.
 *
 * @param isKept whether an output that was rendered from the same before still stands: it is left out
 */
export async function* emitPackage(
  model: SdkModel,
  templates: readonly Template[],
  isKept: (path: string, key: string) => boolean = () => false,
): AsyncGenerator<OutputFile> {
  for (const { path, text, isRendered } of templates) if (!isRendered) yield { path, text, isCopy: true };
  const rendered = templates.filter(({ isRendered }) => isRendered);
  for (const { path, template, view } of packageJobs(rendered, model)) {
    const { key, values } = view;
    if (isKept(path, key)) continue;
    const { printers, renderTemplate } = await loadPrinters();
    yield { path, text: renderTemplate(template, values(printers)), isCopy: false, key };
  }
}

/** Every file of the package. */
export async function* emit(model: SdkModel, templatesDir: string): AsyncGenerator<OutputFile> {
  const templates = packageTemplates(templatesDir);
  const perApi = apiTemplates(templates);
  for (const api of model.apis) yield* await emitApi(api, perApi);
  yield* emitPackage(model, templates);
}
