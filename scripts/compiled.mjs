/**
 * The libraries that print, as one file beside the code that V8 makes of it: of ts-morph TypeScript alone is nine megabytes,
 * and to read it anew takes a quarter of a run that changes one spec.
 */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/** What `generator/emit/libraries.ts` exports, as an object. */
const LIBRARIES = `{ ...require("ts-morph"), Handlebars: require("handlebars") }`;

const [SOURCE, CODE, SUM] = ["source.js", "code", "sum"];

/** Writes both into a folder, from which `load` reads them. */
export async function compile(root, folder) {
  const { build } = await import("esbuild");
  mkdirSync(folder, { recursive: true });
  const source = join(folder, SOURCE);
  const { outputFiles } = await build({
    ...{ absWorkingDir: root, stdin: { contents: `module.exports = ${LIBRARIES};`, resolveDir: root } },
    ...{ bundle: true, platform: "node", target: "node20", format: "cjs", minify: true, legalComments: "none" },
    ...{ charset: "ascii", outfile: source, write: false, logLevel: "error" }, // one byte a character: half of the memory
    ...{ banner: { js: "(function (module, exports, require, __filename) {" }, footer: { js: "})" } },
    plugins: [withoutDeclarations],
  });
  const text = Buffer.from(outputFiles[0].contents);
  const script = scriptOf(source, text);
  run(script, createRequire(join(root, "package.json"))); // what is called while it loads is compiled then
  const made = script.createCachedData();
  writeFileSync(source, text);
  writeFileSync(join(folder, CODE), made);
  writeFileSync(join(folder, SUM), sumOf(text, made));
}

/** Of JavaScript's and the browser's own types, a third of it all, nothing that prints knows. */
const withoutDeclarations = {
  name: "without-declarations",
  setup(build) {
    build.onLoad({ filter: /[\\/]ts-morph-common\.js$/ }, ({ path }) => {
      return { contents: readFileSync(path, "utf8").replace(/^( *text: )".*"$/gm, '$1""') };
    });
  },
};

/** Their exports; nothing where they are not there as they were written, and then they are made again by the next run. */
export function load(folder, require) {
  const parts = read(folder);
  if (parts) return run(scriptOf(join(folder, SOURCE), ...parts), require);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // on a disk that is not ours to write on they stay as they are
  }
  return undefined;
}

function read(folder) {
  try {
    const parts = [SOURCE, CODE].map((name) => readFileSync(join(folder, name)));
    return readFileSync(join(folder, SUM), "utf8") === sumOf(...parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** Has esbuild put them in the place of `generator/emit/libraries.ts`. @param folder as the bundle's files see it */
export function compiledLibraries(folder) {
  return {
    name: "compiled-libraries",
    setup(build) {
      build.onLoad({ filter: /[\\/]emit[\\/]libraries\.ts$/ }, () => ({
        resolveDir: join(fileURLToPath(import.meta.url), ".."),
        contents: `import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { load } from "./compiled.mjs";
const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL(${JSON.stringify(folder)}, import.meta.url));
export const { printStructure, StructureKind, Handlebars } = load(folder, require) ?? ${LIBRARIES};
`,
      }));
    },
  };
}

function scriptOf(filename, text, cachedData) {
  return new Script(text.latin1Slice(), { filename, cachedData });
}

function run(script, require) {
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, require, require.resolve("ts-morph"));
  return module.exports;
}

function sumOf(...parts) {
  return parts.map((part) => hash("sha256", part)).join(" ");
}
