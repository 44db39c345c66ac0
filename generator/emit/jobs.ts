import type { ApiOutline, SdkModel } from "../model/model.ts";
import type { Template } from "./templates.ts";
import { apiView, categoryView, dataView, keyOf, packageView, type View } from "./views.ts";

/** One file to render: where it goes and what it is made from. */
export interface Job {
  readonly path: string;
  readonly template: Template;
  readonly view: View;
}

/** The files that templates give: a bracketed segment in a path stands for one file each API or category. */
export function* jobsOf(templates: readonly Template[], model: SdkModel): Generator<Job> {
  const perApi = templates.filter(({ path }) => /\[(method|request)\]/.test(path));
  for (const api of model.apis) {
    const key = keyOf(api.subject);
    for (const template of perApi) yield apiJob(template, api, key);
  }
  const whole = packageView(model);
  for (const template of templates) {
    if (perApi.includes(template)) continue;
    if (!template.path.includes("[category]")) yield { path: template.path, template, view: whole };
    else {
      for (const category of model.categories) {
        yield { path: template.path.replace("[category]", category.name), template, view: categoryView(category) };
      }
    }
  }
}

function apiJob(template: Template, api: ApiOutline, key: string): Job {
  const path = template.path
    .replace("[category]", api.category)
    .replace("[request]", api.request)
    .replace("[method]", api.method);
  return { path, template, view: template.path.includes("[method]") ? dataView(api, key) : apiView(api, key) };
}
