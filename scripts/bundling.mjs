import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

/** What esbuild is told where it bundles the generator, for a clone and for the generator's package. */
export function bundling(root) {
  return {
    ...{ absWorkingDir: root, bundle: true, splitting: true, platform: "node", target: "node20", format: "esm" },
    ...{ packages: "external", charset: "utf8", logLevel: "error", plugins: [readyValidators(root)] },
  };
}

/** Compiling the schemas takes a tenth of a run that changes one spec: a bundle holds the functions that ajv makes of them. */
function readyValidators(root) {
  const read = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));
  return {
    name: "ready-validators",
    setup(build) {
      build.onLoad({ filter: /[\\/]validate[\\/]validators\.ts$/ }, ({ path }) => {
        const files = readdirSync(join(root, "spec")).filter((name) => name.endsWith(".schema.json"));
        const schemas = Object.fromEntries(files.map((file) => [basename(file, ".schema.json"), read("spec", file)]));
        const ajv = new Ajv({ ...read("generator/validate/ajv.json"), schemas, code: { source: true } });
        const contents = `import { createRequire } from "node:module";
const [require, exports] = [createRequire(import.meta.url), {}];
${standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((role) => [role, role])))}
export const validator = (role) => exports[role];
`;
        return { contents, resolveDir: join(path, "..") };
      });
    },
  };
}
