import { type Document, isMap, isSeq, parseDocument } from "yaml";

/** A row of `catalogue.yaml` and the id that a list of the site has for its title. */
interface RowId {
  readonly title: string;
  readonly id: number;
}

/** The catalogue with these ids in the rows of these titles that have none; the very text where that changes nothing. */
export function withIds(catalogue: string, found: readonly RowId[]): string {
  const document: Document = parseDocument(catalogue);
  const { contents: rows, errors } = document;
  if (errors.length > 0 || !isSeq(rows)) return catalogue;
  const ids = new Map(found.map(({ title, id }) => [title, id]));
  let isChanged = false;
  for (const row of rows.items) {
    if (!isMap(row) || typeof row.get("id") === "number") continue;
    const id = ids.get(String(row.get("title")));
    if (id === undefined) continue;
    row.set("id", id);
    isChanged = true;
  }
  return isChanged ? document.toString({ lineWidth: 0 }) : catalogue;
}
