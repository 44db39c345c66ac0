import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Plugin, rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { UserError } from "../generator/user-error.ts";
import { packageFolder, typeConfig } from "./own-packages.ts";

/** What the package's entries and its request classes take their types from. */
const ENTRIES = ["runtime/index", "runtime/request", "testing/index"];

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
    plugins: [declarationsBeside, dts()],
  });
  const { output } = await bundle.generate({ format: "es", chunkFileNames: "runtime/shared-[hash].d.ts" });
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

/** Declarations import each other by the names of the JavaScript that they stand for. */
const declarationsBeside: Plugin = {
  name: "declarations-beside",
  resolveId(name, importer) {
    if (!name.startsWith(".") || importer === undefined) return undefined;
    return resolve(dirname(importer), name.replace(/\.js$/, ".d.ts"));
  },
};
