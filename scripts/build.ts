/**
 * generated/src -> generated/dist: ESM and CommonJS, each with its declarations.
 *
 * One JS file holds the runtime and one each category, because loading 134 modules costs ten times what loading one file
 * costs; a request's own module only re-exports from its category's file. Declarations stay one file an API, so that an
 * editor opens only what is imported.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

const FORMATS = ["esm", "cjs"] as const;
type Format = (typeof FORMATS)[number];

/** Folders of generated/src that are not categories. */
const NOT_CATEGORIES = new Set(["runtime", "testing"]);

/** Builds the package in place. */
export async function buildPackage(): Promise<void> {
  const src = "generated/src";
  const dist = "generated/dist";
  rmSync(dist, { recursive: true, force: true });
  const categories = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_CATEGORIES.has(entry.name))
    .map((entry) => entry.name);
  emitDeclarations();
  cpSync(join(dist, "esm"), join(dist, "cjs"), { recursive: true });
  writeFileSync(join(dist, "cjs", "package.json"), '{ "type": "commonjs" }\n');
  await Promise.all(FORMATS.map((format) => emitFormat(src, join(dist, format), format, categories)));
}

/** Declarations are written by the compiler, whose errors end the build. */
function emitDeclarations(): void {
  const tsc = join(createRequire(import.meta.url).resolve("typescript/package.json"), "..", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { stdio: "inherit" });
  if (status !== 0) throw new Error("the generated package does not compile");
}

async function emitFormat(src: string, outDir: string, format: Format, categories: readonly string[]): Promise<void> {
  const bundle = (entry: string, out: string) =>
    build({
      entryPoints: [join(src, entry)],
      outfile: join(outDir, out),
      bundle: true,
      format,
      platform: "node",
      target: "node20",
      charset: "utf8",
      legalComments: "none",
      logLevel: "warning",
      external: ["undici", "saxes"],
      plugins: [shared(out)],
      ...(format === "cjs" && {
        define: { "import.meta.url": "__moduleUrl" },
        banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
      }),
    });
  await Promise.all([
    bundle("runtime/index.ts", "runtime.js"),
    bundle("testing/index.ts", "testing.js"),
    ...categories.map((category) => bundle(`${category}/index.ts`, `${category}.js`)),
  ]);
  writeFileSync(join(outDir, "index.js"), reexportAll(["runtime", ...categories], format));
  for (const category of categories) emitSubpaths(join(src, category), outDir, category, format);
}

/** Imports of the runtime stay imports of its one file, so that every entry shares its classes. */
function shared(out: string): Plugin {
  return {
    name: "shared-runtime",
    setup({ onResolve }) {
      if (out === "runtime.js") return;
      onResolve({ filter: /\/runtime\/[\w-]+\.js$/ }, () => ({ path: "./runtime.js", external: true }));
    },
  };
}

function reexportAll(names: readonly string[], format: Format): string {
  if (format === "esm") return names.map((name) => `export * from "./${name}.js";\n`).join("");
  const spread = names.map((name) => `...require("./${name}.js")`).join(", ");
  const named = names.map((name) => `...require("./${name}.js"),`).join(" ");
  return `"use strict";\nmodule.exports = { ${spread} };\n// Named for ESM importers:\n0 && (module.exports = { ${named} });\n`;
}

function emitSubpaths(dir: string, outDir: string, category: string, format: Format): void {
  mkdirSync(join(outDir, category), { recursive: true });
  for (const file of readdirSync(dir)) {
    const name = file.replace(/\.ts$/, "");
    if (name === "index") continue;
    const esm = `export { ${name} } from "../${category}.js";\n`;
    const cjs = `"use strict";\nexports.${name} = require("../${category}.js").${name};\n`;
    writeFileSync(join(outDir, category, `${name}.js`), format === "esm" ? esm : cjs);
  }
}

if (import.meta.filename === process.argv[1]) await buildPackage();
