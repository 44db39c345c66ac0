/** What the local doc site shows: a document for every name of a spec folder's catalogue, and for every spec. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Entry, SiteDocument } from "./content.ts";
import { documentOf } from "./document.ts";
import { readSpec } from "./spec-file.ts";
import type { SpecValue } from "./spec-value.ts";

interface Row {
  readonly title: string;
  readonly method?: string;
  readonly id: number | readonly [number, number | null];
}

/** Every third API stands in the site's catalogue; all of them beside an old page. */
const LISTED = 3;

/** The documents of a folder of specs, and made ones for the rows that have none. */
export function entriesOf(specDir: string, folder: string): Entry[] {
  const specs = new Map(readSpecs(join(specDir, folder)).map((spec) => [spec.method, spec]));
  const rows = parse(readFileSync(join(specDir, "catalogue.yaml"), "utf8")) as Row[];
  const inRows = new Set(rows.map(({ method }) => method));
  const outside = [...specs.values()].filter(({ method }) => !inRows.has(method));
  const places = [...rows, ...outside.map(({ title, method, id = 90_000 }) => ({ title, method, id }))];
  const ids = withIds(places.map(({ id }) => id));
  return places.map(({ title, method }, at): Entry => {
    const id = ids[at] ?? 0;
    const spec = method === undefined ? undefined : specs.get(method);
    const document = spec ? (documentOf(spec) as SiteDocument) : madeDocument(`taobao.tbk.made.n${id}.get`, title);
    return { id, document, listTitle: title, isListed: at % LISTED === 0 };
  });
}

function readSpecs(folder: string): SpecValue[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files.map((name) => readSpec(readFileSync(join(folder, name), "utf8")));
}

/** Where only the neighbours are known, the first id behind them that is free. */
function withIds(known: readonly Row["id"][]): number[] {
  const taken = new Set(known.filter((id) => typeof id === "number"));
  return known.map((id) => {
    let own = typeof id === "number" ? id : id[0] + 1;
    while (typeof id !== "number" && taken.has(own)) own++;
    taken.add(own);
    return own;
  });
}

/** A document of a method that nobody has. */
export function madeDocument(method: string, title: string, more: Partial<SpecValue> = {}): SiteDocument {
  const spec: SpecValue = {
    method,
    title,
    summary: `${title}的说明`,
    session: "none",
    params: {
      item_id: { type: "Number", required: true, example: 1, description: "商品ID" },
      note: { type: "String", example: "a", description: "备注" },
    },
    response: { total: { type: "Number", example: 1, description: "总数" } },
    errors: {},
    ...more,
  };
  return documentOf(spec) as SiteDocument;
}
