import type { ApiModel, CategoryModel, ImportModel, SdkModel } from "../model/model.ts";
import { printClass, printInterface } from "./declarations.ts";
import { printLiteral } from "./literal.ts";
import type { OutputFile } from "./output.ts";
import { readTemplates, type Template } from "./templates.ts";

/** Renders every template with the part of the model that its path names. */
export function emit(model: SdkModel, templatesDir: string): OutputFile[] {
  return readTemplates(templatesDir).flatMap((template) => renderAll(template, model));
}

function renderAll(template: Template, model: SdkModel): OutputFile[] {
  const { path } = template;
  if (!template.isRendered) return [{ path, text: template.render({}), isCopy: true }];
  if (path.includes("[request]") || path.includes("[method]")) {
    const apis = model.categories.flatMap((category) => category.apis);
    return apis.map((api) => rendered(fill(path, api), template, apiView(api)));
  }
  if (path.includes("[category]")) {
    return model.categories.map((category) => rendered(fillCategory(path, category), template, category));
  }
  return [rendered(path, template, packageView(model))];
}

function rendered(path: string, template: Template, view: object): OutputFile {
  return { path, text: template.render(view), isCopy: false };
}

function fill(path: string, api: ApiModel): string {
  return path
    .replace("[category]", api.category)
    .replace("[request]", api.request.name)
    .replace("[method]", api.method);
}

function fillCategory(path: string, category: CategoryModel): string {
  return path.replace("[category]", category.name);
}

function apiView(api: ApiModel): object {
  return {
    source: api.source,
    imports: api.imports.map(printImport).join(", "),
    interfaces: api.interfaces.map(printInterface),
    descriptor: printLiteral(api.descriptor),
    class: printClass(api.request),
    json: JSON.stringify(api.data, null, 1),
  };
}

function printImport({ name, isType }: ImportModel): string {
  return isType ? `type ${name}` : name;
}

function packageView(model: SdkModel): object {
  const { environments, reserved, errors } = model.gateway;
  return {
    categories: model.categories,
    catalogue: model.catalogue,
    gateway: {
      environments: printLiteral(environments),
      reserved: printLiteral(reserved),
      errors: printLiteral(errors),
    },
  };
}
