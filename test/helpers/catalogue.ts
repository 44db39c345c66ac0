import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { readCategories } from "../../generator/transcribe/categories.ts";

const rows = parse(readFileSync("spec/catalogue.yaml", "utf8")) as { readonly method?: string }[];

/** Every method that has a spec, of any category. */
export const METHODS = Object.keys(readCategories("spec")).flatMap((folder) => {
  return readdirSync(join("spec", folder)).map((file) => basename(file, ".yaml"));
});
/** How many APIs have a spec, in the catalogue or outside it; a new one is not to fail a test. */
export const DOCUMENTED = METHODS.length;
/** How many of the programme have a name and nothing else. */
export const NAME_ONLY = rows.filter(({ method }) => method === undefined).length;
