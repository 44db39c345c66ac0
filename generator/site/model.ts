import type { GroupSpec } from "../validate/spec.ts";
import type { ApiModel, CatalogueModel, Literal, RecipeModel, SdkModel } from "../model/model.ts";
import { INFERRED } from "../model/docs.ts";
import { errorGroups } from "./errors.ts";
import { roleOf, tasksOf } from "../search/groups.ts";
import { firstCall } from "./first-call.ts";
import { GUIDES, RECIPES } from "./guides.ts";
import { apiPage } from "./page.ts";
import { relationsOf } from "./relations.ts";
import { fieldPages, fieldsByName } from "./shared.ts";
import type { ApiPage } from "./api-page.ts";
import type { CataloguePage, FieldPage, GroupModel, RecipePage, SiteModel } from "./site.ts";
import { snippet } from "./snippet.ts";

/** Decides what each page says. */
export function siteModel(sdk: SdkModel): SiteModel {
  const models = [...sdk.apis].map(({ model }) => model());
  const data = models.map((api) => api.data);
  const byName = fieldsByName(data);
  const fields = fieldPages(byName);
  const hrefs = new Map(fields.map(({ name, href }) => [name, `../${href}.html`]));
  const { name, title, bin, recipes } = sdk.package;
  const origin = { name, url: productionUrl(sdk.gateway.environments) };
  const relations = relationsOf(data, sdk.search);
  const apis = inCatalogueOrder(sdk.catalogue, models).map((api) =>
    apiPage(api, { search: sdk.search, shared: (name) => hrefs.get(name) ?? "", origin, bin, relations }),
  );
  return {
    package: { name, title, bin },
    guides: recipes.length > 0 ? [...GUIDES, RECIPES] : GUIDES,
    recipes: recipes.map((recipe) => recipePage(recipe, name)),
    apis,
    important: sdk.search.important.flatMap((method) => apis.find((api) => api.method === method) ?? []).slice(0, 8),
    first: firstCall(sdk.package, origin.url),
    roles: groups(sdk.search.roles, apis, (api) => [api.role]),
    tasks: groups(sdk.search.tasks, apis, (api) => api.tasks),
    catalogue: cataloguePage(sdk, apis),
    fields,
    initials: byInitial(fields),
    errors: errorGroups(sdk.search.errors, data),
    gateway: { addresses: sdk.gateway.addresses, parameters: sdk.gateway.parameters },
  };
}

function recipePage({ title, code, notes, requests }: RecipeModel, name: string): RecipePage {
  const source = `import { ${requests.join(", ")} } from "${name}";\n\n${code.trimEnd()}`;
  return { ...snippet("TypeScript", "ts", source), title: title.zh, notes: notes.map(({ zh }) => zh) };
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
  named: readonly GroupSpec[],
  apis: readonly ApiPage[],
  of: (api: ApiPage) => readonly string[],
): GroupModel[] {
  const all = named.map(({ name }) => ({ name, apis: apis.filter((api) => of(api).includes(name)) }));
  return all.filter((group) => group.apis.length > 0);
}

function byInitial(fields: readonly FieldPage[]): SiteModel["initials"] {
  const groups = new Map<string, FieldPage[]>();
  for (const field of fields) {
    const initial = (/[a-z]/i.exec(field.name)?.[0] ?? "#").toUpperCase();
    groups.set(initial, [...(groups.get(initial) ?? []), field]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, fields]) => ({ name, fields }));
}

function cataloguePage(
  { catalogue: { names, total, documented, outside }, search }: SdkModel,
  apis: readonly ApiPage[],
): CataloguePage {
  const pages = new Map(apis.map((api) => [api.method, api]));
  const listed = new Set(names.map(({ method }) => method));
  const rows = [
    ...names,
    ...apis
      .filter(({ method }) => !listed.has(method))
      .map(({ title, method }) => ({ title, method, status: "documented" as const })),
  ];
  const entries = rows.map(({ title, method, status }) => {
    const page = method === undefined ? undefined : pages.get(method);
    return {
      title,
      method: method ?? "",
      request: page?.request ?? "",
      href: page?.href ?? "",
      session: page?.session ?? "",
      need: page?.session.replace(INFERRED, "") ?? "",
      kind: page?.kind ?? "",
      status: status === "withdrawn" ? "已下线" : statusOf(page),
      role: roleOf(title, method ?? "", search),
      tasks: tasksOf(title, method ?? "", search),
    };
  });
  return { total, documented, outside, entries };
}

function statusOf(page: ApiPage | undefined): string {
  if (!page) return "仅有名称";
  return page.deprecated ? "已弃用" : "有文档";
}
