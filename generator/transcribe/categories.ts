import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Categories, type Category, toCategories } from "../facts/categories.ts";

/** The categories that a spec folder's `package.yaml` names; none where there is no such file, or it is no map. */
export function readCategories(specDir: string): Categories {
  const file = join(specDir, "package.yaml");
  if (!existsSync(file)) return {};
  const value = parse(readFileSync(file, "utf8")) as { categories?: Record<string, Category | Category[]> } | null;
  return toCategories(value?.categories ?? {});
}
