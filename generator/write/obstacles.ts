import { statSync } from "node:fs";
import { join } from "node:path";
import { standing } from "../standing.ts";

/**
 * What stands in the way of files: a link, which could lead out of the folder, a folder in a file's place, a file in a
 * folder's. The output folder itself may be a link.
 *
 * @returns paths below the output folder; `""` for the folder itself
 */
export function obstacles(outDir: string, paths: readonly string[]): string[] {
  const root = statSync(outDir, { throwIfNoEntry: false });
  if (!root) return [];
  if (!root.isDirectory()) return [""];
  const folders = new Set(paths.flatMap(parents));
  const inTheWay = (path: string, isRight: "isFile" | "isDirectory"): boolean => {
    const stats = standing(join(outDir, path));
    return stats !== undefined && !stats[isRight]();
  };
  const wrong = [...folders].filter((path) => inTheWay(path, "isDirectory"));
  if (wrong.length > 0) return wrong; // what is behind them is not looked at
  return paths.filter((path) => inTheWay(path, "isFile"));
}

/** `a/b/c` -> `a`, `a/b`. */
function parents(path: string): string[] {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join("/"));
}
