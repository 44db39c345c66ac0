import { lstatSync, type Stats } from "node:fs";

/** What stands at a path, a link not followed; `undefined` where nothing does, also below what is no folder. */
export function standing(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
