import { basename, dirname, join } from "node:path";
import { type Document, isMap, isSeq, parse, parseDocument, type YAMLMap } from "yaml";
import { type Categories, isCatalogued } from "../facts/categories.ts";

/** The keys of a row, as they are ordered. */
const KEYS = ["title", "method", "id", "status", "date"];

interface Row {
  readonly title?: string;
  readonly method?: string;
  /** An interval where only its neighbours are known. */
  readonly id?: number | readonly (number | null)[];
  readonly status?: string;
  /** The day of a withdrawal. */
  readonly date?: string;
}

/** That the platform has taken an API away is a person's word. */
const WITHDRAWN = "withdrawn";

/** What a spec says of its row. */
interface CatalogueKeys extends Required<Pick<Row, "title" | "method">> {
  readonly id?: number;
  /** It has none. */
  readonly outside?: true;
}

interface Catalogued {
  readonly text: string;
  /** What became of the row. */
  readonly change: string;
  /** The keys of a row that was there and changed. */
  readonly keys: readonly string[];
}

/** Where the API of a spec file has its row, if its category is catalogued. */
export function catalogueFile(specFile: string, categories: Categories): string | undefined {
  const folder = dirname(specFile);
  return isCatalogued(categories, basename(folder)) ? join(dirname(folder), "catalogue.yaml") : undefined;
}

/**
 * The catalogue with the row that lint asks for: a row that only named the API is completed, one that differs is mended, a
 * new one goes where its id belongs. Undefined where nothing is to be done, and for a text that is no list.
 */
export function addToCatalogue(catalogue: string, spec: string): Catalogued | undefined {
  const document: Document = parseDocument(catalogue);
  const { contents: rows, errors } = document;
  if (errors.length > 0 || !isSeq(rows)) return undefined;
  const { title, method, id, outside } = parse(spec) as CatalogueKeys;
  if (outside) return undefined;
  const known = rowsOf(document);
  const at = findRow(known, { title, method, ...(id !== undefined && { id }) });
  const status = known[at]?.status === WITHDRAWN ? WITHDRAWN : "documented";
  const wanted = { title, method, ...(id !== undefined && { id }), status };
  const row = rows.items[at];
  const changed = isMap(row) ? mend(row, wanted) : undefined;
  if (changed?.length === 0) return undefined;
  if (!isMap(row)) rows.items.splice(placeOf(id, known), 0, document.createNode(wanted, { flow: true }));
  const change = changed
    ? `~ row: changed (${changed.map(([key, value]) => `${key} ${value}`).join(", ")})`
    : "+ row: added";
  return { text: document.toString({ lineWidth: 0 }), change, keys: (changed ?? [["row"]]).map(([key]) => key ?? "") };
}

/** Why an API gets no spec: a person says that it was withdrawn. */
export function withdrawalIn(file: string, catalogue: string, api: Row): string | undefined {
  if (!catalogue.includes(WITHDRAWN)) return undefined;
  const document: Document = parseDocument(catalogue);
  const known = document.errors.length === 0 && isSeq(document.contents) ? rowsOf(document) : [];
  const row = known[findRow(known, api)];
  if (row?.status !== WITHDRAWN) return undefined;
  return `${file} says that it was withdrawn on ${row.date ?? ""}; if it is back, remove its row there`;
}

function rowsOf(document: Document): Row[] {
  return (document.toJS() as (Row | null)[]).map((row) => row ?? {});
}

/** The API's own row, else the one with its id, else one that only names it; -1 where there is none. */
function findRow(rows: readonly Row[], { method, title, id }: Row): number {
  const own = rows.findIndex((row) => row.method === method);
  const known = own < 0 && id !== undefined ? rows.findIndex((row) => row.id === id) : own;
  return known < 0 ? rows.findIndex((row) => row.method === undefined && row.title === title) : known;
}

/** What changed, key by key. */
function mend(row: YAMLMap, wanted: object): [string, unknown][] {
  const changed = Object.entries(wanted).filter(([key, value]) => row.get(key) !== value);
  for (const [key, value] of changed) row.set(key, value);
  if (changed.length > 0) row.items.sort((a, b) => KEYS.indexOf(String(a.key)) - KEYS.indexOf(String(b.key)));
  return changed;
}

/** The rows stand in the order of their ids; one without goes to the end. */
function placeOf(id: number | undefined, rows: readonly Row[]): number {
  const next = id === undefined ? -1 : rows.findIndex((row) => firstId(row) > id);
  return next < 0 ? rows.length : next;
}

/** NaN where a row has none. */
function firstId({ id }: Row): number {
  return Number(typeof id === "object" ? id[0] : id);
}
