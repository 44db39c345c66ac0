import type { Spec } from "../validate/spec.ts";
import { readHtml } from "./answer.ts";
import { catalogueList, type Listed, sideList } from "./lists.ts";
import { type Folder, type Found, idsByTitle, type Name, namesOf, onFile, withdrawnIds } from "./names.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";
import { Stopped } from "./stopped.ts";
import { Unanswered, type Visitor } from "./visitor.ts";

/** What is to be asked for, and what the lists could not tell. */
export interface Wanted {
  readonly names: readonly Name[];
  readonly found: readonly Found[];
  readonly notes: readonly string[];
}

/**
 * The names of the folders' APIs, of three lists: the catalogue of the site, the side list of an old page, the specs.
 *
 * @throws Stopped
 * @throws Unanswered where the catalogue cannot be read
 */
export async function readLists(
  { site, visitor, session }: { readonly site: Site; readonly visitor: Visitor; readonly session: Session },
  folders: readonly Folder[],
  spec: Spec,
): Promise<Wanted> {
  const notes: string[] = [];
  const names: Name[] = [];
  const found: Found[] = [];
  const listed = new Set<string>();
  const { data } = await session.get(site.catalogue);
  const withdrawn = withdrawnIds(spec);
  for (const { name, categories } of folders) {
    const known = onFile(name, spec);
    const lists: Record<"catalogue" | "sideList", Listed[]> = { catalogue: [], sideList: [] };
    for (const category of categories) {
      const items = catalogueList(data, category);
      if (!items)
        notes.push(`the site's catalogue has no category ${[category.id, category.title].filter(Boolean).join(" ")}`);
      notes.push(...backNotes(items ?? [], withdrawn));
      const [id] = [...(items ?? []).map((one) => one.id), ...known.keys()];
      lists.catalogue.push(...(items ?? []));
      if (id !== undefined) lists.sideList.push(...(await readSideList(site, visitor, id, notes)));
    }
    names.push(...namesOf(name, spec, lists));
    for (const { id } of [...lists.catalogue, ...lists.sideList]) listed.add(`${name} ${id}`);
    found.push(...idsByTitle(spec.catalogue, lists.sideList));
  }
  return { names: once(names, spec, listed), found, notes };
}

/**
 * Each API in one folder: in that of its spec, else in the first whose lists have it, else in the first of all.
 *
 * @param listed folder and id
 */
function once(names: readonly Name[], { apis }: Spec, listed: ReadonlySet<string>): Name[] {
  const folders = new Map(apis.map(({ id, category }) => [id, category]));
  const rank = ({ id, folder }: Name) => (folders.get(id) === folder ? 2 : listed.has(`${folder} ${id}`) ? 1 : 0);
  const best = new Map<number, Name>();
  for (const name of names) {
    const known = best.get(name.id);
    if (!known || rank(name) > rank(known)) best.set(name.id, name);
  }
  return names.filter((name) => best.get(name.id) === name);
}

/** APIs that were withdrawn and stand in the site's catalogue: they may be back. */
function backNotes(listed: readonly Listed[], withdrawn: ReadonlySet<number>): string[] {
  return listed
    .filter(({ id }) => withdrawn.has(id))
    .map(({ id, method }) => {
      return `the site's catalogue lists ${id} ${method ?? ""}, withdrawn in catalogue.yaml; if it is back, remove its row there`;
    });
}

/** The list beside an old page of this API, of the first host that has it; none is no reason to stop. */
async function readSideList(site: Site, visitor: Visitor, id: number, notes: string[]): Promise<Listed[]> {
  for (const host of site.oldHosts) {
    const url = host + site.oldPage(id);
    try {
      const list = sideList(readHtml(await visitor.get(url)));
      if (list.some((one) => one.id === id)) return list;
      notes.push(`${url}: no list of APIs with ${id} in it`);
    } catch (error) {
      if (!(error instanceof Unanswered) && !(error instanceof Stopped && error.reason === "moved")) throw error;
      notes.push(error.message);
    }
  }
  return [];
}
