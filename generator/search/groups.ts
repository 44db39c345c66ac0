/** Groups of APIs, by the platform's own words in their titles and by their methods. */
import type { SearchModel } from "../model/model.ts";
import type { GroupSpec, SearchSpec } from "../validate/spec.ts";

/** Who calls: the last role that title or method tell. Titles are copied from a twin now and then. */
export function roleOf(title: string, method: string, { roles }: Pick<SearchSpec, "roles">): string {
  const fitting = roles.filter((role) => hasTitle(role, title) || hasMethod(role, method));
  return (fitting.at(-1) ?? roles.find((role) => role.default))?.name ?? "";
}

/** What for: all tasks that fit. */
export function tasksOf(title: string, method: string, { tasks }: Pick<SearchSpec, "tasks">): string[] {
  const fitting = tasks.filter((task) => hasTitle(task, title) || hasMethod(task, method));
  const found = fitting.length > 0 ? fitting : tasks.filter((task) => task.default);
  return found.map(({ name }) => name);
}

function hasTitle({ titles = [] }: GroupSpec, title: string): boolean {
  return titles.some((word) => title.includes(word));
}

function hasMethod({ methods = [] }: GroupSpec, method: string): boolean {
  return methods.some((part) => (part.endsWith(".") ? method.includes(part) : method.endsWith(part)));
}

/** `淘宝客-推广者-物料搜索` -> `物料搜索`: what the group already says is left out. */
export function shortTitle(title: string, { prefixes, roles }: SearchModel): string {
  const known = new Set([...prefixes, ...roles.flatMap(({ name, titles = [] }) => [name, ...titles])]);
  const parts = title.split(/[-_【】]/).filter((part) => part !== "");
  const first = parts.findIndex((part) => !known.has(part));
  return first < 0 ? title : parts.slice(first).join("-");
}

/** The titles that others have with a word more, which says that these are newer. */
export function replacedTitles(titles: readonly string[], { newer }: SearchModel): ReadonlySet<string> {
  const older = titles.flatMap((title) =>
    newer.map((word) => title.replace(word, "")).filter((rest) => rest !== title),
  );
  return new Set(older);
}
