import {
  ROOT
} from "./chunk-WATWUP4W.js";

// scripts/own-packages.ts
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
var IMPORTED = ["undici", "saxes"];
function packageFolder(name) {
  return dirname(createRequire(join(ROOT, "package.json")).resolve(`${name}/package.json`));
}
function importedFolders() {
  return Object.fromEntries(IMPORTED.map((name) => [name, packageFolder(name)]));
}
function typesOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return manifest.types;
}
function typeConfig(src, outDir) {
  const folders = Object.entries(importedFolders());
  const paths = folders.flatMap(([name, folder]) => [
    [name, [join(folder, typesOf(folder))]],
    [`${name}/*`, [join(folder, "*")]]
  ]);
  return {
    extends: join(ROOT, "tsconfig.build.json"),
    compilerOptions: {
      ...{ rootDir: src, rootDirs: [src], outDir },
      typeRoots: [dirname(packageFolder("@types/node"))],
      paths: Object.fromEntries(paths)
    },
    include: [src],
    exclude: [join(src, "cli")]
  };
}

export {
  packageFolder,
  importedFolders,
  typeConfig
};
