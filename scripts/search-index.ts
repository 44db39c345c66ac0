import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchModel } from "../generator/model/model.ts";
import { indexOfAll } from "../generator/site/search.ts";
import type { ApiData } from "../templates/src/data/api.ts";

/** Writes what a generated package and its site are searched by. */
export function writeSearchIndex(packageDir: string, file: string): void {
  const dir = join(packageDir, "data");
  const apis = readdirSync(dir).map((name) => readJson(join(dir, name)) as ApiData);
  const search = readJson(join(packageDir, "search.json")) as SearchModel;
  writeFileSync(file, JSON.stringify(indexOfAll(apis, search)));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
