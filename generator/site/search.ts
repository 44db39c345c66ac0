import type { ApiData } from "../../templates/src/data/api.ts";
import { commonDescription, type NamedField, placeOf } from "./shared.ts";
import type { SearchDocument, SiteModel } from "./site.ts";

type Parts = Omit<SiteModel, "search">;

/** One document an API, field name, error code, group and guide. */
export function searchDocuments(
  site: Parts,
  apis: readonly ApiData[],
  byName: ReadonlyMap<string, readonly NamedField[]>,
): SearchDocument[] {
  const data = new Map(apis.map((api) => [api.method, api]));
  return [
    ...site.apis.map((api): SearchDocument => {
      const names = [api.method, api.request, api.request.replace(/Request$/, "")].join(" ");
      const text = [api.summary, api.role, ...api.tasks, ...wordsOf(data.get(api.method))].join(" ");
      return { url: `${api.href}.html`, kind: "API", title: api.title, names, text };
    }),
    ...fieldDocuments(site, byName),
    ...site.errors.flatMap(({ rows }) => {
      return rows.map(({ id, code, name, meaning, fix, apis }): SearchDocument => {
        const text = [name, fix, ...apis.map((api) => api.text)].join(" ");
        return { url: `errors.html#${id}`, kind: "错误码", title: `${code} ${meaning}`, names: code, text };
      });
    }),
    ...site.guides.map(({ text, href, words }): SearchDocument => {
      return { url: `${href}.html`, kind: "指南", title: text, names: text, text: words };
    }),
    ...site.tasks.map(({ name }) => group("任务", "tasks", name)),
    ...site.roles.map(({ name }) => group("角色", "roles", name)),
  ];
}

function group(kind: string, page: string, name: string): SearchDocument {
  return { url: `${page}.html#${name}`, kind, title: `${name}：按${kind}分组`, names: name, text: "" };
}

/** What an API may be asked for by beside its name: its fields and codes. */
function wordsOf(api: ApiData | undefined): string[] {
  if (!api) return [];
  const fields = (level: ApiData["params"]): string[] =>
    level.flatMap((one) => [one.name, ...fields(one.fields ?? [])]);
  return [...new Set([...fields(api.params), ...fields(api.response ?? []), ...Object.keys(api.errors)])];
}

/** A name that few APIs have leads to the first of them. */
function fieldDocuments(site: Parts, byName: ReadonlyMap<string, readonly NamedField[]>): SearchDocument[] {
  const pages = new Map(site.fields.map((page) => [page.name, page]));
  return [...byName].map(([name, all]) => {
    const [first] = all as [NamedField];
    const page = pages.get(name);
    const where = page ? `${page.apis} 个 API` : first.api.title;
    const title = `${name} ${commonDescription(all)}`.trim();
    return { url: page ? `${page.href}.html` : placeOf(first), kind: "字段", title, names: name, text: where };
  });
}
