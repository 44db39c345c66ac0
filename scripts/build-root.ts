import type { ModuleFormat } from "../generator/emit/built.ts";
import { type Category, exportedNames } from "./build-category.ts";
import type { Core } from "./build-runtime.ts";

/** The package's entry; the core is named itself, as every file on the way takes time to load. */
export function printRoot(core: Core, categories: readonly Category[], format: ModuleFormat): string {
  const list = core.names.join(", ");
  if (format === "esm") {
    const lines = categories.map(({ name }) => `export * from "./${name}.js";\n`);
    return `export { ${list} } from "${core.file}";\n${lines.join("")}`;
  }
  const late = categories.map((category) => {
    return `late("${exportedNames(category).join(" ")}", () => require("./${category.name}.js"));\n`;
  });
  const all = categories.map(({ name }) => `...require("./${name}.js")`).join(", ");
  return `"use strict";
const { ${list} } = require("${core.file}");
module.exports = { ${list} };
Object.defineProperty(module.exports, "__esModule", { value: true });
${LATE}${late.join("")}// Names the exports to whoever reads the file without running it.
0 && (module.exports = { ${list}, ${all} });
`;
}

/**
 * CommonJS loads a category when one of its classes is used; what an ES module exports has to be there from the start. What
 * makes mocks looks at getters of ES modules only, and tests put doubles in the place of classes.
 */
const LATE = `function late(names, load) {
  let category;
  const find = (name) => (category ??= load())[name];
  for (const name of names.split(" ")) {
    const get = () => find(name);
    const set = (value) => Object.defineProperty(module.exports, name, { value, enumerable: true, configurable: true, writable: true });
    Object.defineProperty(module.exports, name, { enumerable: true, configurable: true, get, set });
  }
}
`;
