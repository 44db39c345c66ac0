import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import type { Draft } from "./draft/draft.ts";

/** The category whose APIs `catalogue.yaml` lists. */
const CATALOGUED = "tbk";

/** What lint will ask for, where the catalogue beside a spec's folder lacks the API or gives it another title. */
export function catalogueNote(specFile: string, draft: Draft): string | undefined {
  const file = join(dirname(dirname(specFile)), "catalogue.yaml");
  if (basename(dirname(specFile)) !== CATALOGUED || !existsSync(file)) return undefined;
  const rows = parse(readFileSync(file, "utf8")) as { method?: string; title?: string }[] | null;
  const row = rows?.find((one) => one.method === draft.method);
  if (row && (draft.title === undefined || row.title === draft.title)) return undefined;
  if (row) return `  unclear: ${file} still has the title ${row.title ?? ""}`;
  const id = draft.id === undefined ? "" : `, id: ${draft.id}`;
  const text = `{ title: ${draft.title ?? draft.method}, method: ${draft.method}${id}, status: documented }`;
  return `  unclear: ${file} has no row of this API: - ${text}`;
}
