import type { Diagnostic } from "../diagnostics.ts";
import { type Categories, isCatalogued } from "../facts/categories.ts";
import type { SpecDocument } from "../load/document.ts";
import { problem } from "./problem.ts";
import type { TreeApi } from "./read-api.ts";
import type { ApiSpec, CatalogueRow } from "./spec.ts";

/**
 * Every documented row has its file, every file its row, and both say the same title and id.
 *
 * @param isThere whether a method has a file: one may be too broken to tell what it says
 */
export function checkCatalogue(
  document: SpecDocument,
  apis: ReadonlyMap<string, TreeApi>,
  categories: Categories,
  isThere: (method: string) => boolean,
): Diagnostic[] {
  const rows = document.value as CatalogueRow[];
  const found = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  const report = (path: readonly (string | number)[], message: string, hint: string) =>
    diagnostics.push(problem(document, path, "catalogue-drift", message, hint));
  rows.forEach((row, index) => {
    if (!row.method) return;
    if (found.has(row.method)) report([index, "method"], `\`${row.method}\` stands in two rows`, "remove one");
    found.set(row.method, index);
    const spec = apis.get(row.method)?.api;
    if (row.status === "withdrawn") {
      if (spec && spec.deprecated === undefined)
        report([index, "status"], "the spec of a withdrawn API is not deprecated", "say `deprecated:` in the spec");
      return;
    }
    if (!isThere(row.method))
      report([index, "method"], `\`${row.method}\` has no spec file`, `add ${row.method}.yaml to its category`);
    else if (spec && spec.title !== row.title)
      report([index, "title"], `the spec's title is ${spec.title}`, "write the same title in both");
    else if (spec && !sameId(row, spec))
      report([index, "id"], `the spec's id is ${spec.id ?? "not known"}`, "write the same id in both");
  });
  for (const { document: open, api } of apis.values()) {
    if (!api || !isCatalogued(categories, api.category)) continue;
    const row = found.get(api.method);
    if (api.outside && row !== undefined)
      report([row, "method"], `\`${api.method}\` is \`outside\` by its spec`, "remove the row, or `outside:`");
    if (api.outside || row !== undefined) continue;
    const message = `\`${api.method}\` has no row in the catalogue`;
    const hint = "add it to catalogue.yaml, or `outside: true` where the programme does not list it";
    diagnostics.push(problem(open(), ["method"], "catalogue-drift", message, hint));
  }
  return diagnostics;
}

/** An interval stands for an id that is not known. */
function sameId(row: CatalogueRow, spec: ApiSpec): boolean {
  if (Array.isArray(row.id))
    return spec.id === undefined || (row.id[0] <= spec.id && spec.id <= (row.id[1] ?? Infinity));
  return row.id === spec.id;
}
