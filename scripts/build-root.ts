import type { ModuleFormat } from "../generator/emit/built.ts";
import { exportedNames } from "./build-category.ts";
import type { ClassFile } from "./build-classes.ts";
import type { Core } from "./build-runtime.ts";

/**
 * The package's entry; of ES modules what it says beside the classes of the first file. The core is named itself, as every
 * file on the way takes time to load.
 */
export function printRoot(core: Core, files: readonly ClassFile[], format: ModuleFormat): string {
  const list = core.names.join(", ");
  if (format !== "cjs") {
    const lines = files.slice(1).map(({ path }) => `export * from "./${path}";\n`);
    return `export { ${list} } from "${core.file}";\n${lines.join("")}`;
  }
  const late = files.map(({ path, classes }) => {
    return `late("${exportedNames(classes).join(" ")}", () => require("./${path}"));\n`;
  });
  const all = files.map(({ path }) => `...require("./${path}")`).join(", ");
  return `"use strict";
const { ${list} } = require("${core.file}");
module.exports = { ${list} };
Object.defineProperty(module.exports, "__esModule", { value: true });
${LATE}${late.join("")}// Names the exports to whoever reads the file without running it.
0 && (module.exports = { ${list}, ${all} });
`;
}

/**
 * CommonJS loads a file of classes when one of them is used; what an ES module exports has to be there from the start. What
 * makes mocks looks at getters of ES modules only, and tests put doubles in the place of classes.
 */
const LATE = `function late(names, load) {
  let classes;
  const find = (name) => (classes ??= load())[name];
  for (const name of names.split(" ")) {
    const get = () => find(name);
    const set = (value) => Object.defineProperty(module.exports, name, { value, enumerable: true, configurable: true, writable: true });
    Object.defineProperty(module.exports, name, { enumerable: true, configurable: true, get, set });
  }
}
`;
