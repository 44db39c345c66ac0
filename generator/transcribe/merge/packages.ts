import { isSeq } from "yaml";
import type { PackageData } from "../../../templates/src/data/api.ts";
import { packageLines } from "../render/api.ts";
import { join, type Merged, type SpecChange } from "./change.ts";
import { insertEntry, removeEntries } from "./keys.ts";
import { entryOf, type SourceMap } from "./source-map.ts";

/** The permission packages that the page names take the place of those that the spec has. */
export function mergePackages(root: SourceMap, packages: readonly PackageData[] | undefined): Merged {
  const entry = entryOf(root, "packages");
  const known = isSeq(entry?.value) ? (entry.value.toJSON() as PackageData[]) : [];
  if (packages === undefined || key(known) === key(packages)) return join([]);
  const changes: SpecChange[] = [{ kind: "changed", path: "packages", text: `${names(known)} -> ${names(packages)}` }];
  if (packages.length === 0) return { edits: removeEntries(root, new Set(["packages"])), changes };
  const text = packageLines(packages).join("\n");
  const edit = entry ? { start: entry.start, end: entry.end, text } : insertEntry(root, "session", text, new Set());
  return { edits: [edit], changes };
}

function key(packages: readonly PackageData[]): string {
  return JSON.stringify(packages.map(({ id, name }) => [id, name]).sort());
}

function names(packages: readonly PackageData[]): string {
  return packages.map(({ name }) => name).join("、") || "none";
}
