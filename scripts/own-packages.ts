/** What a generated package is built with: this project's own packages, wherever that package lies. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "../generator/cli/root.ts";
import { UserError } from "../generator/user-error.ts";

/** Packages that a generated package imports. */
const IMPORTED = ["undici", "saxes", "minisearch"] as const;

/** @throws UserError where it is not installed */
export function packageFolder(name: string): string {
  const places = createRequire(join(ROOT, "package.json")).resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name)).find((folder) => existsSync(join(folder, "package.json")));
  if (found === undefined) throw new UserError(`the package ${name} is not installed`);
  return found;
}

/** Where esbuild finds what a generated package imports. */
export function importedFolders(): Record<string, string> {
  return Object.fromEntries(IMPORTED.map((name) => [name, packageFolder(name)]));
}

/** The ES module of a package that is bundled. */
export function moduleOf(name: string): string {
  const folder = packageFolder(name);
  const { module, exports } = manifestOf(folder);
  return join(folder, module ?? exports?.default ?? "index.js");
}

function typesOf(folder: string): string {
  return manifestOf(folder).types;
}

interface Manifest {
  readonly types: string;
  readonly module?: string;
  readonly exports?: { readonly default?: string };
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The compiler's settings for the declarations of a generated package. */
export function typeConfig(src: string, outDir: string): object {
  const folders = Object.entries(importedFolders());
  const paths = folders.flatMap(([name, folder]) => [
    [name, [join(folder, typesOf(folder))]],
    [`${name}/*`, [join(folder, "*")]],
  ]);
  return {
    extends: join(ROOT, "tsconfig.build.json"),
    compilerOptions: {
      ...{ rootDir: src, rootDirs: [src], outDir },
      typeRoots: [dirname(packageFolder("@types/node"))],
      paths: Object.fromEntries(paths) as object,
    },
    include: [src],
    exclude: [join(src, "cli"), join(src, "search")],
  };
}
