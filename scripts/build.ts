/**
 * npm run build -- [--out DIR]: the package's `src` and `data` -> its `dist`: ESM and CommonJS, each with its declarations.
 *
 * One JS file holds the runtime and a few the classes, because loading a module for each API costs ten times what loading one file
 * costs; a request's own module only re-exports from the file that holds its class. Declarations stay one file an API, so
 * that an editor opens only what is imported.
 */
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { defineCommand, start } from "../generator/cli/command.ts";
import type { ModuleFormat } from "../generator/emit/built.ts";
import { isListed } from "../generator/model/package.ts";
import { UserError } from "../generator/user-error.ts";
import { type Category, readCategories } from "./build-category.ts";
import { type ClassFile, classFiles, emitClasses } from "./build-classes.ts";
import { emitCommand } from "./build-command.ts";
import { emitDeclarations, nameDeclarations, writeUnlisted } from "./build-declarations.ts";
import { printRoot } from "./build-root.ts";
import { type Core, emitRuntime } from "./build-runtime.ts";
import { emitSubpaths } from "./build-subpaths.ts";
import { noApiIn } from "./no-api.ts";
import { writeSearchIndex } from "./search-index.ts";

const FORMATS = ["esm", "cjs"] as const;

/** The package's entry. */
const ROOT = "index.js";

/**
 * Builds a generated package in place. Whoever uses it meanwhile keeps the old one until the new one is whole.
 *
 * @throws UserError where no package was generated, it has no API, or it does not compile
 */
export async function buildPackage(out = "generated"): Promise<void> {
  if (!existsSync(join(out, "data")) && !existsSync(join(out, "src"))) {
    throw new UserError(`${out} holds no generated package: npm run generate makes it`);
  }
  if (!existsSync(join(out, "data"))) throw noApiIn(out);
  // Beside the package: on the same disk, and no file of the package.
  const scratch = resolve(dirname(resolve(out)), ".cache", `build-${process.pid}`);
  try {
    await buildInto(out, scratch);
    rmSync(join(out, "dist"), { recursive: true, force: true });
    renameSync(scratch, join(out, "dist"));
    const changelog = join(dirname(resolve(out)), "CHANGELOG.md");
    if (existsSync(changelog)) cpSync(changelog, join(out, "CHANGELOG.md"));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(`${scratch}.json`, { force: true });
  }
}

async function buildInto(out: string, dist: string): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  const src = resolve(out, "src");
  const categories = readCategories(join(out, "data"));
  await emitDeclarations(src, join(dist, "cjs"), `${dist}.json`);
  nameDeclarations(join(dist, "cjs"), join(dist, "esm"));
  writeFileSync(join(dist, "cjs", "package.json"), '{ "type": "commonjs" }\n');
  writeUnlisted(out, dist);
  writeSearchIndex(out, join(dist, "search.json"));
  await Promise.all(FORMATS.map((format) => emitFormat(src, join(dist, format), format, categories)));
}

async function emitFormat(
  src: string,
  outDir: string,
  format: (typeof FORMATS)[number],
  categories: readonly Category[],
): Promise<void> {
  const options: BuildOptions = {
    bundle: true,
    format,
    platform: "node",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    // A function that `LATE` does not name.
    logOverride: { "import-is-undefined": "error" },
    external: ["undici", "saxes", "@modelcontextprotocol/sdk", "zod"],
  };
  const bundle = (entry: string, out: string) =>
    build({
      ...options,
      entryPoints: [join(src, entry)],
      outfile: join(outDir, out),
      plugins: [sharedRuntime],
      ...(format === "cjs" && {
        define: { "import.meta.url": "__moduleUrl" },
        banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
      }),
    });
  const files = classFiles(categories, format);
  const core = await emitRuntime(options, join(src, "runtime/index.ts"), outDir);
  const forNode = format === "esm" && !isListed(categories.flatMap(({ classes }) => classes).length);
  await Promise.all([
    bundle("testing/index.ts", "testing.js"),
    emitRoot(core, files, format, outDir),
    ...(forNode
      ? [emitRoot({ ...core, file: posix.join("../esm", core.file) }, files, "node", join(outDir, "../node"))]
      : []),
    ...(format === "esm" ? [emitCommand(options, src, outDir)] : []),
  ]);
  emitSubpaths(categories, files, format, outDir, forNode);
}

/** The package's entry and the files of classes. */
async function emitRoot(core: Core, files: readonly ClassFile[], format: ModuleFormat, outDir: string): Promise<void> {
  const root = printRoot(core, files, format);
  await Promise.all(files.map((file) => emitClasses(file, format, core.file, outDir, file.path === ROOT ? root : "")));
  if (files.every(({ path }) => path !== ROOT)) writeFileSync(join(outDir, ROOT), root);
}

/** Imports of the runtime stay imports of its one file, so that every entry shares its classes. */
const sharedRuntime: Plugin = {
  name: "shared-runtime",
  setup({ onResolve }) {
    // What users import; whatever else is taken from the runtime is no class, and comes along.
    onResolve({ filter: /\/runtime\/index\.js$/ }, () => ({ path: "./runtime.js", external: true }));
  },
};

export const buildCommand = defineCommand({
  usage: "npm run build [-- --out DIR]\n  --out  folder of the generated package (default: generated)",
  options: { out: { type: "string", default: "generated" } },
  run: ({ out }) => buildPackage(out),
});

if (import.meta.filename === process.argv[1]) await start(buildCommand);
