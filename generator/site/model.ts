import type { ApiModel, CatalogueModel, Literal, SdkModel } from "../model/model.ts";
import { errorGroups } from "./errors.ts";
import { ROLE_NAMES, roleOf, TASK_NAMES, tasksOf } from "./groups.ts";
import { apiPage } from "./page.ts";
import { searchDocuments } from "./search.ts";
import { fieldPages, fieldsByName } from "./shared.ts";
import type { ApiPage, CataloguePage, GroupModel, SiteModel } from "./site.ts";

/** Decides what each page says. */
export function siteModel(sdk: SdkModel): SiteModel {
  const models = [...sdk.apis].map(({ model }) => model());
  const data = models.map((api) => api.data);
  const byName = fieldsByName(data);
  const fields = fieldPages(byName);
  const hrefs = new Map(fields.map(({ name, href }) => [name, `../${href}.html`]));
  const url = productionUrl(sdk.gateway.environments);
  const apis = inCatalogueOrder(sdk.catalogue, models).map((api) => apiPage(api, (name) => hrefs.get(name) ?? "", url));
  const site = {
    apis,
    roles: groups(ROLE_NAMES, apis, (api) => [api.role]),
    tasks: groups(TASK_NAMES, apis, (api) => api.tasks),
    catalogue: cataloguePage(sdk.catalogue, apis),
    fields,
    errors: errorGroups(sdk.gateway, data),
    gateway: { addresses: sdk.gateway.addresses, parameters: sdk.gateway.parameters },
  };
  return { ...site, search: searchDocuments(site, data, byName) };
}

function productionUrl(environments: Literal): string {
  return (environments as Readonly<Record<string, string>>)["production"] ?? "https://eco.taobao.com/router/rest";
}

/** As the platform lists them; what it does not list comes last. */
function inCatalogueOrder({ names }: CatalogueModel, apis: readonly ApiModel[]): ApiModel[] {
  const places = new Map(names.map(({ method }, i) => [method, i]));
  const place = (api: ApiModel) => places.get(api.method) ?? names.length;
  return [...apis].sort((a, b) => place(a) - place(b));
}

function groups(
  names: readonly string[],
  apis: readonly ApiPage[],
  of: (api: ApiPage) => readonly string[],
): GroupModel[] {
  const all = names.map((name) => ({ name, apis: apis.filter((api) => of(api).includes(name)) }));
  return all.filter((group) => group.apis.length > 0);
}

function cataloguePage({ names, total, documented, outside }: CatalogueModel, apis: readonly ApiPage[]): CataloguePage {
  const pages = new Map(apis.map((api) => [api.method, api]));
  const listed = new Set(names.map(({ method }) => method));
  const rows = [
    ...names,
    ...apis.filter(({ method }) => !listed.has(method)).map(({ title, method }) => ({ title, method })),
  ];
  const entries = rows.map(({ title, method }) => {
    const page = method === undefined ? undefined : pages.get(method);
    return {
      title,
      method: method ?? "",
      request: page?.request ?? "",
      href: page?.href ?? "",
      session: page?.session ?? "",
      status: page ? (page.deprecated ? "已弃用" : "有文档") : "仅有名称",
      role: roleOf(title, method),
      tasks: tasksOf(title, method),
    };
  });
  return { total, documented, outside, entries };
}
