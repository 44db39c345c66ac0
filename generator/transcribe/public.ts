import { draftType } from "./draft/types.ts";
import type { Note, PageField } from "./page.ts";
import type { PublicParameter } from "./reserved.ts";

/**
 * What pages say of TOP's public parameters that gateway.yaml does not say; of all pages each difference once. One that
 * gateway.yaml has and pages do not list is told where every call would need it.
 */
export class PublicParameters {
  readonly #table: ReadonlyMap<string, PublicParameter>;
  readonly #told = new Set<string>();

  constructor(table: ReadonlyMap<string, PublicParameter>) {
    this.#table = table;
  }

  notes(rows: readonly PageField[] = []): Note[] {
    const news = differences(rows, this.#table).filter((text) => !this.#told.has(text));
    for (const text of news) this.#told.add(text);
    return news.map((text) => ({ kind: "gateway", text }));
  }
}

function differences(rows: readonly PageField[], table: ReadonlyMap<string, PublicParameter>): string[] {
  if (rows.length === 0 || table.size === 0) return [];
  const listed = new Set(rows.map(({ name }) => name));
  const missing = [...table].filter(([name, { required }]) => required && !listed.has(name));
  return [
    ...rows.flatMap((row) => difference(row, table.get(row.name))),
    ...missing.map(([name]) => `public parameter ${name}: required in gateway.yaml, no longer on the pages`),
  ];
}

function difference(row: PageField, known: PublicParameter | undefined): string[] {
  const { name, required = false } = row;
  const now = words(draftType(row).type, required);
  if (!known) return [`public parameter ${name}: ${now} on the pages, not in gateway.yaml`];
  const old = words(known.type, known.required === true);
  return old === now ? [] : [`public parameter ${name}: ${now} on the pages, ${old} in gateway.yaml`];
}

function words(type: string, isRequired: boolean): string {
  return isRequired ? `${type}, required` : type;
}
