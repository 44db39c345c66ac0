import { isDeepStrictEqual } from "node:util";
import type { CatalogueRow } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { code, name } from "../text.ts";
import { pair } from "./pairs.ts";

type Rows = readonly CatalogueRow[];

/** spec/catalogue.yaml: rows by their method where both know it, else by their title. */
export function* diffCatalogue(from: Rows, to: Rows): Generator<Finding> {
  const documented = pair(from.filter(hasMethod), to.filter(hasMethod), (row) => row.method ?? "");
  const left = new Set([...documented.removed, ...documented.added]);
  const rest = (rows: Rows) => keyed(rows.filter((row) => !row.method || left.has(row)));
  const { removed, added, kept } = pair(rest(from), rest(to), (one) => one.key);
  for (const { row } of removed) yield { kind: "row.removed", path: row.title, text: `Remove ${rowText(row)}` };
  for (const { row } of added) yield { kind: "row.added", path: row.title, text: `Add ${rowText(row)}` };
  for (const [old, now] of kept) yield* diffRow(old.row, now.row);
  for (const [old, now] of documented.kept) yield* diffRow(old, now);
}

function hasMethod(row: CatalogueRow): boolean {
  return row.method !== undefined;
}

/** Titles may repeat: the second of a title pairs with the second. */
function keyed(rows: Rows): { key: string; row: CatalogueRow }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const nth = (seen.get(row.title) ?? 0) + 1;
    seen.set(row.title, nth);
    return { key: `${row.title} ${nth}`, row };
  });
}

function rowText({ title, method }: CatalogueRow): string {
  return method ? `${code(title)} (${name(method)})` : code(title);
}

function* diffRow(from: CatalogueRow, to: CatalogueRow): Generator<Finding> {
  const path = to.title;
  if (from.method !== to.method) yield { ...documentation(from, to), path };
  if (from.status !== "withdrawn" && to.status === "withdrawn")
    yield { kind: "row.withdrawn", path, text: `${code(to.title)} was withdrawn on ${to.date ?? ""}` };
  if (from.title !== to.title)
    yield { kind: "row.title", path, text: `Retitle ${code(from.title)} to ${code(to.title)}` };
  if (!isDeepStrictEqual(from.id, to.id)) {
    yield { kind: "row.page", path, text: `Change the page of ${code(to.title)} from ${page(from)} to ${page(to)}` };
  }
}

function documentation(from: CatalogueRow, to: CatalogueRow): Finding {
  if (!to.method) return { kind: "row.undocumented", text: `Only the name of ${code(to.title)} is known` };
  const before = from.method ? `, not ${name(from.method)}` : "";
  return { kind: "row.documented", text: `Document ${code(to.title)} as ${name(to.method)}${before}` };
}

function page({ id }: CatalogueRow): string {
  if (id === undefined) return "none";
  return Array.isArray(id) ? `between ${id[0]} and ${id[1] ?? "any"}` : String(id);
}
