import type { Category } from "../facts/categories.ts";
import type { CatalogueRow, Spec } from "../validate/spec.ts";
import type { Listed } from "./lists.ts";

/** A folder of the specs, and the platform's categories whose APIs it holds. */
export interface Folder {
  readonly name: string;
  readonly categories: readonly Category[];
}

/** An API whose document is asked for. */
export interface Name {
  readonly id: number;
  /** Of the folder that its spec goes to. */
  readonly folder: string;
  readonly title: string;
  /** On file, else in the site's catalogue. */
  readonly method?: string;
  /** Its spec, or its row, tells the id. */
  readonly isOnFile: boolean;
  /** The site's catalogue lists it. It lists only a part: that it does not means nothing. */
  readonly isListed: boolean;
}

/** What the site's lists say of a folder's categories. */
interface Lists {
  readonly catalogue: readonly Listed[];
  readonly sideList: readonly Listed[];
}

/** Everything that the specs and the lists name, in the order of ids; but what was withdrawn. */
export function namesOf(folder: string, spec: Spec, { catalogue, sideList }: Lists): Name[] {
  const withdrawn = withdrawnIds(spec);
  const known = onFile(folder, spec);
  const listed = new Map(catalogue.map((one) => [one.id, one]));
  const side = new Map(sideList.map((one) => [one.id, one]));
  const ids = new Set([...known.keys(), ...listed.keys(), ...side.keys()]);
  return [...ids]
    .filter((id) => !withdrawn.has(id))
    .sort((a, b) => a - b)
    .map((id) => {
      const method = known.get(id)?.method ?? listed.get(id)?.method;
      const title = (known.get(id) ?? side.get(id) ?? listed.get(id))?.title ?? "";
      return { id, folder, title, ...(method && { method }), isOnFile: known.has(id), isListed: listed.has(id) };
    });
}

/** Ids of APIs that a person says the platform has taken away: their documents may be served for years. */
export function withdrawnIds({ catalogue }: Spec): ReadonlySet<number> {
  const rows = catalogue.filter(({ status }) => status === "withdrawn");
  return new Set(rows.flatMap(({ id }) => (typeof id === "number" ? [id] : [])));
}

/** The APIs of a folder whose ids the specs know, a document's before a row's. */
export function onFile(folder: string, { apis, catalogue }: Spec): Map<number, Listed> {
  const rows = catalogue.flatMap(({ id, title, method }): Listed[] => {
    const isElsewhere = apis.some((api) => api.method === method && api.category !== folder);
    return typeof id === "number" && !isElsewhere ? [{ id, title, ...(method !== undefined && { method }) }] : [];
  });
  const specs = apis.flatMap(({ id, title, method, category }): Listed[] => {
    return id !== undefined && category === folder ? [{ id, title, method }] : [];
  });
  return new Map([...rows, ...specs].map((one) => [one.id, one]));
}

/** A row of `catalogue.yaml` that has no id of its own yet, and the one its title has in a side list. */
export interface Found {
  readonly title: string;
  readonly id: number;
}

/**
 * Ids for rows that have none. A title is a hint and no key: it counts where it stands once in the rows and once in the
 * list, and the id lies where the row says.
 */
export function idsByTitle(rows: readonly CatalogueRow[], sideList: readonly Listed[]): Found[] {
  const taken = new Set(rows.map(({ id }) => id));
  return rows.flatMap(({ title, id }): Found[] => {
    const matches = sideList.filter((one) => one.title === title);
    const isAlone = rows.filter((row) => row.title === title).length === 1;
    const [match] = matches;
    if (typeof id === "number" || !match || matches.length > 1 || !isAlone || taken.has(match.id)) return [];
    const [from, to] = id ?? [0, null];
    return match.id > from && match.id < (to ?? Infinity) ? [{ title, id: match.id }] : [];
  });
}
