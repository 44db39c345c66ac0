import { basename, dirname, join } from "node:path";
import { type Document, isMap, isSeq, parse, parseDocument } from "yaml";

/** The category whose APIs `catalogue.yaml` lists. */
const CATALOGUED = "tbk";

/** The keys of a row, as they are ordered. */
const KEYS = ["title", "method", "id", "status"];

interface Row {
  readonly title?: string;
  readonly method?: string;
  /** An interval where only its neighbours are known. */
  readonly id?: number | readonly (number | null)[];
}

export interface Catalogued {
  readonly text: string;
  /** What became of the row. */
  readonly change: string;
}

/** Where the API of a spec file has its row, if its category is catalogued. */
export function catalogueFile(specFile: string): string | undefined {
  const folder = dirname(specFile);
  return basename(folder) === CATALOGUED ? join(dirname(folder), "catalogue.yaml") : undefined;
}

/**
 * The catalogue with the row that lint asks for: a row that only named the API is completed, one that differs is mended, a
 * new one goes where its id belongs. Undefined where nothing is to be done, and for a text that is no list.
 */
export function addToCatalogue(catalogue: string, spec: string): Catalogued | undefined {
  const document: Document = parseDocument(catalogue);
  const { contents: rows, errors } = document;
  if (errors.length > 0 || !isSeq(rows)) return undefined;
  const { title, method, id } = parse(spec) as Row & { readonly id?: number };
  const known = (document.toJS() as (Row | null)[]).map((row) => row ?? {});
  const own = known.findIndex((row) => row.method === method);
  const nameOnly = known.findIndex((row) => row.method === undefined && row.title === title);
  const row = rows.items[own < 0 ? nameOnly : own];
  const wanted = Object.entries({ title, method, id, status: "documented" }).filter(([, value]) => value !== undefined);
  if (!isMap(row)) {
    const next = known.findIndex((row) => firstId(row) > (id ?? Infinity));
    const added = document.createNode(Object.fromEntries(wanted), { flow: true });
    rows.items.splice(next < 0 ? known.length : next, 0, added);
    return { text: document.toString({ lineWidth: 0 }), change: "+ row: added" };
  }
  const changed = wanted.filter(([key, value]) => row.get(key) !== value);
  if (changed.length === 0) return undefined;
  for (const [key, value] of changed) row.set(key, value);
  row.items.sort((a, b) => KEYS.indexOf(String(a.key)) - KEYS.indexOf(String(b.key)));
  const change = `~ row: changed (${changed.map(([key, value]) => `${key} ${value}`).join(", ")})`;
  return { text: document.toString({ lineWidth: 0 }), change };
}

/** The rows stand in the order of their ids; NaN where a row has none. */
function firstId({ id }: Row): number {
  return Number(typeof id === "object" ? id[0] : id);
}
