import type { ApiData } from "../../templates/src/data/api.ts";
import type { SearchModel } from "../model/model.ts";
import { roleOf, shortTitle } from "../search/groups.ts";
import type { Link, Relations } from "./api-page.ts";

interface Named {
  readonly method: string;
  readonly title: string;
  readonly role: string;
  readonly short: string;
  /** The method without the part that its role gives it. */
  readonly core: string;
}

/** The other APIs that a page leads to, by method: what other roles call for the same, what is newer and what is older. */
export function relationsOf(
  apis: readonly Pick<ApiData, "method" | "title">[],
  search: SearchModel,
): (method: string) => Relations {
  const all = apis.map(({ method, title }): Named => {
    const role = roleOf(title, method, search);
    return { method, title, role, short: shortTitle(title, search), core: coreOf(method, search) };
  });
  const byMethod = new Map(all.map((api) => [api.method, api]));
  const byCore = grouped(all, ({ core }) => [core]);
  const byShort = grouped(all, ({ short }) => [short]);
  const byTitle = grouped(all, ({ title }) => [title]);
  const byReplaced = grouped(all, ({ title }) => replacedBy(title, search));
  return (method) => {
    const api = byMethod.get(method);
    if (!api) return { twins: [], newer: [], older: [] };
    const alike = [...(byCore.get(api.core) ?? []), ...(byShort.get(api.short) ?? [])];
    return {
      twins: switchOf(api, alike, search),
      newer: (byReplaced.get(api.title) ?? []).map(link),
      older: replacedBy(api.title, search).flatMap((title) => (byTitle.get(title) ?? []).map(link)),
    };
  };
}

/** One API a role, in the order of the roles; nothing where the API's own is the only one. */
function switchOf(api: Named, alike: readonly Named[], { roles }: SearchModel): Relations["twins"] {
  const byRole = new Map([[api.role, api]]);
  for (const one of alike) if (!byRole.has(one.role)) byRole.set(one.role, one);
  if (byRole.size === 1) return [];
  const inOrder = roles.flatMap(({ name }) => byRole.get(name) ?? []);
  return inOrder.map((one) => ({ ...link(one), text: one.role, isCurrent: one === api }));
}

function coreOf(method: string, { roles }: SearchModel): string {
  const parts = roles.flatMap(({ methods = [] }) => methods.filter((part) => part.endsWith(".")));
  return parts.reduce((rest, part) => rest.replace(part, "."), method);
}

/** The titles that this one's API replaces, whether there are such or not. */
function replacedBy(title: string, { newer }: SearchModel): string[] {
  return newer.filter((mark) => title.includes(mark)).map((mark) => title.replace(mark, ""));
}

function grouped(all: readonly Named[], keysOf: (api: Named) => readonly string[]): ReadonlyMap<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const api of all) {
    for (const key of keysOf(api)) {
      const known = groups.get(key);
      if (known) known.push(api);
      else groups.set(key, [api]);
    }
  }
  return groups;
}

function link({ method, title }: Named): Link {
  return { text: title, href: `${method}.html` };
}
