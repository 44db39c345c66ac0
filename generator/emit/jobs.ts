import type { ApiOutline, SdkModel } from "../model/model.ts";
import type { Template } from "./templates.ts";
import { type ApiView, apiView, categoryView, dataView, packageView, type View } from "./views.ts";

/** One file to render: where it goes and what it is made from. */
interface Job<V extends ApiView = View> {
  readonly path: string;
  readonly template: Template;
  readonly view: V;
}

/** A bracketed segment in a template's path stands for one file each API or category. */
export function isPerApi({ path }: Template): boolean {
  return /\[(method|request)\]/.test(path);
}

/** Where an API's file goes. */
export function pathOf({ path }: Template, api: Pick<ApiOutline, "category" | "request" | "method">): string {
  return path.replace("[category]", api.category).replace("[request]", api.request).replace("[method]", api.method);
}

/** The files of one API. @param templates those that are per API */
export function apiJobs(templates: readonly Template[], api: ApiOutline): Job<ApiView>[] {
  return templates.map((template) => {
    const view = template.path.includes("[method]") ? dataView(api) : apiView(api);
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
