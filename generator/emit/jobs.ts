import type { ApiOutline, SdkModel } from "../model/model.ts";
import type { Template } from "./templates.ts";
import { type ApiView, apiView, categoryView, dataView, formerView, packageView, type View } from "./views.ts";

/** One file to render: where it goes and what it is made from. */
interface Job<V extends ApiView = View> {
  readonly path: string;
  readonly template: Template;
  readonly view: V;
}

/** A bracketed segment in a template's path stands for one file each API or category. */
export function isPerApi({ path }: Template): boolean {
  return /\[(method|request|former)\]/.test(path);
}

/** Where an API's file goes. */
export function pathOf({ path }: Template, { category, request, method, former = "" }: ApiPlace): string {
  const filled = path.replace("[category]", category).replace("[request]", request).replace("[method]", method);
  return filled.replace("[former]", former);
}

type ApiPlace = Pick<ApiOutline, "category" | "request" | "method" | "former">;

/** Those that an API has a file of: the file of an old name only where it has one. */
export function templatesOf(templates: readonly Template[], { former }: Pick<ApiOutline, "former">): Template[] {
  return templates.filter(({ path }) => former !== undefined || !path.includes("[former]"));
}

/** The files of one API. @param templates those that are per API */
export function apiJobs(templates: readonly Template[], api: ApiOutline): Job<ApiView>[] {
  return templatesOf(templates, api).map((template) => {
    const { path } = template;
    const view = path.includes("[method]") ? dataView(api) : path.includes("[former]") ? formerView(api) : apiView(api);
    return { path: pathOf(template, api), template, view };
  });
}

/** The files of the whole package and of its categories. @param templates all that are rendered */
export function* packageJobs(templates: readonly Template[], model: SdkModel): Generator<Job> {
  const whole = packageView(model);
  for (const template of templates) {
    if (isPerApi(template)) continue;
    if (!template.path.includes("[category]")) yield { path: template.path, template, view: whole };
    else {
      for (const category of model.categories) {
        yield { path: template.path.replace("[category]", category.name), template, view: categoryView(category) };
      }
    }
  }
}
