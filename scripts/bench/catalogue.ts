import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** As many APIs as the whole platform has. */
export const PLATFORM_APIS = 5_300;

/** A tree of as many specs: those of the given tree, and again under other names (`taobao.x1.tbk...`). */
export function repeatCatalogue(from: string, to: string, apis: number): void {
  const files = specFiles(from);
  mkdirSync(to, { recursive: true });
  cpSync(join(from, "gateway.yaml"), join(to, "gateway.yaml"));
  for (let index = 0; index < apis; index++) {
    const file = files[index % files.length] as string;
    const copy = Math.floor(index / files.length);
    const method = basename(file, ".yaml");
    const name = copy === 0 ? method : method.replace(/^(\w+)\./, `$1.x${copy}.`);
    for (const path of [file, join("patches", basename(file))]) {
      if (!existsSync(join(from, path))) continue;
      const text = readFileSync(join(from, path), "utf8").replace(`method: ${method}\n`, `method: ${name}\n`);
      // A page describes one API.
      const other = copy === 0 ? text : text.replace(/^id: \d+\n/m, "");
      const target = join(to, dirname(path), `${name}.yaml`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, other);
    }
  }
}

/** Paths of a tree's APIs, patches left out. */
export function specFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml") && !["patches", "."].includes(dirname(file)))
    .sort();
}
