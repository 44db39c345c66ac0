import type { ApiData, FieldData } from "../../templates/src/data/api.ts";
import type { SearchIndex } from "../../templates/src/search/engine.ts";
import type { SearchModel } from "../model/model.ts";
import { replacedTitles, roleOf, tasksOf } from "../search/groups.ts";
import { type Findable, searchIndex } from "../search/index.ts";
import { errorGroups } from "./errors.ts";
import { GUIDES } from "./guides.ts";
import { commonDescription, fieldPages, fieldsByName, type NamedField, placeOf } from "./shared.ts";

/** The index of all that the site has a page or a place of, for its search and that of the command line. */
export function indexOfAll(apis: readonly ApiData[], search: SearchModel): SearchIndex {
  return searchIndex(
    [
      ...apiEntries(apis, search),
      ...search.names.map((title): Findable => ({ kind: "name", name: title, title, url: "catalogue.html" })),
      ...fieldEntries(fieldsByName(apis)),
      ...errorEntries(apis, search),
      ...GUIDES.map(({ text, href, words }): Findable => {
        return { kind: "guide", name: href, title: text, url: `${href}.html`, also: [words] };
      }),
      ...search.tasks.map(({ name, words }): Findable => ({
        kind: "task",
        name,
        title: name,
        url: `tasks.html#${name}`,
        also: words ?? [],
      })),
      ...search.roles.map(({ name, words }): Findable => ({
        kind: "role",
        name,
        title: name,
        url: `roles.html#${name}`,
        also: words ?? [],
      })),
    ],
    search,
  );
}

function apiEntries(apis: readonly ApiData[], search: SearchModel): Findable[] {
  const replaced = replacedTitles(
    apis.map(({ title }) => title),
    search,
  );
  return apis.map((api): Findable => {
    const { method, request, title, summary, deprecated, params, response, errors } = api;
    const role = roleOf(title, method, search);
    const place = search.important.indexOf(method);
    const important = place < 0 ? 1 : 1.6 - 0.02 * place;
    const isFirst = role === search.roles[0]?.name;
    const old = deprecated !== undefined ? 0.5 : replaced.has(title) ? 0.85 : 1;
    const fields = [...fieldWords(params), ...fieldWords(response ?? [])];
    return {
      kind: "api",
      name: method,
      title,
      url: `api/${method}.html`,
      share: important * (isFirst ? 1.1 : 1) * old,
      names: [method, request, request.replace(/Request$/, "")],
      text: [summary, role, ...tasksOf(title, method, search), ...fields, ...Object.keys(errors)],
    };
  });
}

function fieldWords(fields: readonly FieldData[]): string[] {
  return fields.flatMap(({ name, description = "", fields: members = [] }) => [
    name,
    description,
    ...fieldWords(members),
  ]);
}

/** A name that few APIs have leads to the first of them. */
function fieldEntries(byName: ReadonlyMap<string, readonly NamedField[]>): Findable[] {
  const pages = new Map(fieldPages(byName).map((page) => [page.name, page]));
  return [...byName].map(([name, all]): Findable => {
    const [first] = all as [NamedField];
    const apis = new Set(all.map(({ api }) => api.method)).size;
    return {
      kind: "field",
      name,
      title: commonDescription(all),
      url: pages.has(name) ? `${pages.get(name)?.href}.html` : placeOf(first),
      share: 0.5 + 0.4 * Math.log10(apis),
      names: [name],
      text: all.map(({ field }) => field.description ?? ""),
    };
  });
}

function errorEntries(apis: readonly ApiData[], { errors }: SearchModel): Findable[] {
  return errorGroups(errors, apis).flatMap(({ rows }) => {
    return rows.map(({ id, code, name, meaning, fix, apis: own }): Findable => {
      const text = [fix, ...own.map((api) => api.text)];
      const isGlobal = own.length === 0;
      const names = [code, name];
      return {
        kind: "error",
        name: code,
        title: meaning,
        url: `errors.html#${own[0]?.id ?? id}`,
        share: isGlobal ? 1.2 : 1,
        names,
        text,
      };
    });
  });
}
