/**
 * node scripts/generator.mjs COMMAND...: runs the generator's command line as plain JavaScript. It is bundled when its
 * sources change and kept in .cache: translating sixty files and their libraries on the fly costs more than a small run does.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const CACHE = join(ROOT, ".cache");
const SUM = "sum";

/** The bundle lies two folders below the root, as its sources do: `import.meta.url` leads to the same places. */
const bundle = join(CACHE, `generator-${fingerprint()}`);
if (!isWhole()) await build();
await import(pathToFileURL(join(bundle, "index.js")).href);

/** Whether it is there as it was built: a disk that was full, or a machine that went down, leaves halves. */
function isWhole() {
  try {
    return readFileSync(join(bundle, SUM), "utf8") === sumOf(bundle);
  } catch {
    return false;
  }
}

function sumOf(folder) {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) {
    if (name !== SUM) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const path of [
    "package-lock.json",
    "scripts/generator.mjs",
    "scripts/bundling.mjs",
    "generator/validate/ajv.json",
  ])
    hash.update(readFileSync(join(ROOT, path)));
  for (const folder of ["generator", "templates/src", "spec"]) {
    for (const entry of readdirSync(join(ROOT, folder), { recursive: true }).sort()) {
      if (/(\.ts|\.schema\.json)$/.test(entry)) hash.update(entry).update(readFileSync(join(ROOT, folder, entry)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** Built aside and moved into place: two runs that start together both find a whole bundle. */
async function build() {
  const { build: esbuild } = await import("esbuild");
  const { bundling } = await import("./bundling.mjs");
  const old = existsSync(CACHE) ? readdirSync(CACHE).filter((name) => /^generator-[0-9a-f]+$/.test(name)) : [];
  const aside = join(CACHE, `building-${process.pid}`);
  await esbuild({
    ...bundling(ROOT),
    entryPoints: { index: "generator/cli/index.ts", worker: "generator/make/worker.ts" },
    outdir: aside,
  });
  writeFileSync(join(aside, SUM), sumOf(aside));
  for (const name of old) rmSync(join(CACHE, name), { recursive: true, force: true });
  try {
    renameSync(aside, bundle);
  } catch {
    rmSync(aside, { recursive: true, force: true }); // the other run was faster
  }
}
