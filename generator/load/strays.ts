import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Something in a spec folder that looks like specs and is not read. */
export interface Stray {
  readonly file: string;
  /** What to do with it. */
  readonly hint: string;
}

const YAML = /\.ya?ml$/i;

/**
 * What somebody may take for a part of the specs and nobody reads: YAML with another ending, in a folder of a category's
 * folder, or beside them; and patches that are no folder. Hidden files and installed packages are none of ours.
 *
 * @param isRead whether a file of the spec folder itself is read
 */
export function strays(specDir: string, isRead: (name: string) => boolean): Stray[] {
  return list(specDir).flatMap((name): Stray[] => {
    const file = join(specDir, name);
    if (isFolder(file)) return straysOf(file);
    if (name === "patches") return [{ file, hint: "patches stand in a folder of this name" }];
    return YAML.test(name) && !isRead(name) ? [{ file, hint: "put a spec into the folder of its category" }] : [];
  });
}

/** Of the folder of a category, or of the patches. */
function straysOf(dir: string): Stray[] {
  return list(dir).flatMap((name): Stray[] => {
    if (name.endsWith(".yaml")) return [];
    const file = join(dir, name);
    if (YAML.test(name)) return [{ file, hint: "let its name end in .yaml" }];
    const isNest = !name.includes(".") && isFolder(file) && list(file).some((inner) => YAML.test(inner));
    return isNest ? [{ file, hint: "put its files into the folder of their category" }] : [];
  });
}

function list(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => !name.startsWith(".") && name !== "node_modules")
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
