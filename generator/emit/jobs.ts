import type { SdkModel } from "../model/model.ts";
import type { Template } from "./templates.ts";
import { apiView, categoryView, dataView, packageView, type View } from "./views.ts";

/** One file to render: where it goes and what it is made from. */
export interface Job {
  readonly path: string;
  readonly template: Template;
  readonly view: View;
}

/** The files a template gives: one, or one for each category or API its path stands for. */
export function jobsOf(template: Template, model: SdkModel): Job[] {
  const { path } = template;
  const apis = model.categories.flatMap((category) => category.apis);
  if (path.includes("[method]")) {
    return apis.map((api) => ({ path: path.replace("[method]", api.method), template, view: dataView(api) }));
  }
  if (path.includes("[request]")) {
    return apis.map((api) => {
      const filled = path.replace("[category]", api.category).replace("[request]", api.request.name);
      return { path: filled, template, view: apiView(api) };
    });
  }
  if (path.includes("[category]")) {
    return model.categories.map((category) => {
      return { path: path.replace("[category]", category.name), template, view: categoryView(category) };
    });
  }
  return [{ path, template, view: packageView(model) }];
}
