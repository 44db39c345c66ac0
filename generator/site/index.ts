/** The reference site's sources: the same model as the package's, rendered by the templates below `docs/`. */
import { join } from "node:path";
import { SITE_TEMPLATES } from "../emit/index.ts";
import type { OutputFile } from "../emit/output.ts";
import { renderPage } from "../emit/printers.ts";
import { readTemplates, type Template } from "../emit/templates.ts";
import type { SdkModel } from "../model/model.ts";
import { siteModel } from "./model.ts";
import type { SiteModel } from "./site.ts";
import { apiPageView, fieldView, siteView } from "./views.ts";

/** A bracketed name in a template's path stands for one page each API or shared field. */
export function emitSite(sdk: SdkModel, templatesDir: string): OutputFile[] {
  const site = siteModel(sdk);
  const whole = siteView(site);
  return readTemplates(join(templatesDir, SITE_TEMPLATES)).flatMap((template) => pagesOf(template, site, whole));
}

function pagesOf(template: Template, site: SiteModel, whole: object): OutputFile[] {
  const { path, text, isRendered } = template;
  if (!isRendered) return [{ path, text, isCopy: true }];
  const page = (to: string, view: object) => ({ path: to, text: renderPage(template, view), isCopy: false });
  if (path.includes("[method]")) {
    return site.apis.map((api) => page(path.replace("[method]", api.method), apiPageView(api)));
  }
  if (path.includes("[field]")) {
    return site.fields.map((field) =>
      page(path.replace("[field]", field.href.replace(/^fields\//, "")), fieldView(field)),
    );
  }
  return [page(path, whole)];
}
