import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

const rows = parse(readFileSync("spec/catalogue.yaml", "utf8")) as { readonly method?: string }[];

/** How many APIs have a spec, in the catalogue or outside it; a new one is not to fail a test. */
export const DOCUMENTED = readdirSync("spec/tbk").length;
/** How many of the programme have a name and nothing else. */
export const NAME_ONLY = rows.filter(({ method }) => method === undefined).length;
