/** What a generated package is built with: this project's own packages, wherever that package lies. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "../generator/cli/root.ts";

/** Packages that a generated package imports. */
const IMPORTED = ["undici", "saxes"] as const;

/** The folder of an installed package. */
export function packageFolder(name: string): string {
  return dirname(createRequire(join(ROOT, "package.json")).resolve(`${name}/package.json`));
}

/** Where esbuild finds what a generated package imports. */
export function importedFolders(): Record<string, string> {
  return Object.fromEntries(IMPORTED.map((name) => [name, packageFolder(name)]));
}

function typesOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { types: string };
  return manifest.types;
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
    exclude: [join(src, "cli")],
  };
}
