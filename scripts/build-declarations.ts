import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";
import { type Plugin, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { UserError } from "../generator/user-error.ts";
import { packageFolder, typeConfig } from "./own-packages.ts";

/** What all request classes take their types from. */
const GROUND = "runtime/request";

/** What apps import, and the ground. */
const ENTRIES = ["runtime/index", GROUND, "testing/index"];

/** Of whose files those of the entries are made. */
const ROOMS = ["runtime", "testing", "data"];

/**
 * Writes the declarations of a package's sources. Those of a request class stay a file of their own, so that an editor opens
 * only what is imported; those of the runtime and of the test kit become one file each, and one of what they share: looking up
 * thirty small files took a compiler longer than reading them.
 *
 * @throws UserError where the sources do not compile
 */
export async function emitDeclarations(src: string, outDir: string, config: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  writeFileSync(config, JSON.stringify(typeConfig(src, outDir)));
  const tsc = join(packageFolder("typescript"), "bin", "tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", config], { stdio: "inherit" });
  if (status !== 0) throw new UserError("the generated package does not compile");
  await rollDeclarations(outDir);
}

async function rollDeclarations(dir: string): Promise<void> {
  const bundle = await rollup({
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(dir, `${entry}.d.ts`)])),
    external: ["undici/index.js"],
    // What the entries share is part of the ground.
    preserveEntrySignatures: "allow-extension",
    plugins: [declarationsBeside, dts()],
  });
  const { output } = await bundle.generate({ format: "es", minifyInternalExports: false });
  await bundle.close();
  for (const room of ROOMS) rmSync(join(dir, room), { recursive: true });
  for (const name of readdirSync(dir)) if (/^(gateway|package|reads)/.test(name)) rmSync(join(dir, name));
  for (const chunk of output) {
    if (chunk.type !== "chunk") continue;
    const path = join(dir, chunk.fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, chunk.code);
  }
}

/** The declarations of a package's root for who does not read `exports`, and a file that only they find them by. */
const ROOT = "dist/cjs/index";
const UNLISTED = "dist/unlisted.d.ts";

/**
 * An editor opens what the manifest's `types` names, whoever imports it. Of a package that is too large for that it names a
 * file whose one import leads to the root where `exports` are not read, and nowhere else.
 */
export function writeUnlisted(out: string, dist: string): void {
  const { name, types } = JSON.parse(readFileSync(join(out, "package.json"), "utf8")) as {
    name: string;
    types: string;
  };
  if (types !== `./${UNLISTED}`) return;
  writeFileSync(join(dist, basename(UNLISTED)), `export * from "${name}/${ROOT}.js";\n`);
}

/**
 * Writes declarations of ES modules that name those of CommonJS, so that an editor, which opens both, opens one set of them.
 * The other way round a compiler refuses it.
 */
export function nameDeclarations(from: string, to: string): void {
  for (const path of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".d.ts") || path === join(`${GROUND}.d.ts`)) continue;
    const module = path.replaceAll("\\", "/").replace(/\.d\.ts$/, ".js");
    const target = posix.relative(posix.join("esm", posix.dirname(module)), posix.join("cjs", module));
    mkdirSync(join(to, dirname(path)), { recursive: true });
    writeFileSync(join(to, path), `export * from "${target}";\n`);
  }
}

/** Declarations import each other by the names of the JavaScript that they stand for. */
const declarationsBeside: Plugin = {
  name: "declarations-beside",
  resolveId(name, importer) {
    if (!name.startsWith(".") || importer === undefined) return undefined;
    return resolve(dirname(importer), name.replace(/\.js$/, ".d.ts"));
  },
};
