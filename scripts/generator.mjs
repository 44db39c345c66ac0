/**
 * node scripts/generator.mjs COMMAND...: runs the generator's command line as plain JavaScript. It is bundled when its
 * sources change and kept in .cache: translating sixty files and their libraries on the fly costs more than a small run does.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const CACHE = join(ROOT, ".cache");
const SUM = "sum";

/** Both lie two folders below the root, as the bundle's sources do: `import.meta.url` leads to the same places. */
const libraries = `libraries-${librariesHash()}`;
const bundle = `generator-${bundleHash()}`;

if (!isWhole()) {
  const { bundling } = await import("./bundling.mjs");
  const failure = await put(bundle, (outdir) => build(bundling(ROOT), outdir));
  if (failure) {
    console.error(failure.message);
    process.exit(1);
  }
}
if (!existsSync(join(CACHE, libraries))) {
  const { compile } = await import("./compiled.mjs");
  await put(libraries, (folder) => compile(ROOT, folder)); // a run without them only takes longer
}
await import(pathToFileURL(join(CACHE, bundle, "index.js")).href);

/** Whether it is there as it was built: a disk that was full, or a machine that went down, leaves halves. */
function isWhole() {
  try {
    return readFileSync(join(CACHE, bundle, SUM), "utf8") === sumOf(join(CACHE, bundle));
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

/** Code is of one version of V8. */
function librariesHash() {
  return hashOf([process.version, process.arch], ["package-lock.json", "scripts/compiled.mjs"]);
}

function bundleHash() {
  const sources = ["generator", "templates/src", "spec"].flatMap((folder) => {
    const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }); // their types are asked for anyway
    const files = entries.filter(({ name }) => /(\.ts|\.schema\.json)$/.test(name));
    return files.map(({ parentPath, name }) => relative(ROOT, join(parentPath, name))).sort();
  });
  const own = ["scripts/generator.mjs", "scripts/bundling.mjs", "generator/validate/ajv.json"];
  return hashOf([libraries, ...sources], [...own, ...sources]);
}

function hashOf(texts, files) {
  const hash = createHash("sha256").update(texts.join());
  for (const file of files) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest("hex").slice(0, 16);
}

async function build(options, outdir) {
  const { build: esbuild } = await import("esbuild");
  const { compiledLibraries } = await import("./compiled.mjs");
  const { outputFiles } = await esbuild({
    ...{ ...options, outdir, write: false, plugins: [...options.plugins, compiledLibraries(`../${libraries}/`)] },
    entryPoints: { index: "generator/cli/index.ts", worker: "generator/make/worker.ts" },
  });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  writeFileSync(join(outdir, SUM), sumOf(outdir));
}

/**
 * Made aside and moved into place: two runs that start together both find all of it. What was there of its kind goes.
 *
 * @returns why it cannot be written, as on a disk that is full or not ours to write on
 */
async function put(name, make) {
  const kind = name.slice(0, name.lastIndexOf("-") + 1);
  const aside = join(CACHE, `making-${kind}${process.pid}`);
  try {
    mkdirSync(CACHE, { recursive: true });
    const old = readdirSync(CACHE).filter((other) => other.startsWith(kind));
    rmSync(aside, { recursive: true, force: true }); // of a run that was killed
    mkdirSync(aside);
    await make(aside);
    for (const other of old) rmSync(join(CACHE, other), { recursive: true, force: true });
  } catch (error) {
    if (existsSync(aside)) rmSync(aside, { recursive: true, force: true });
    if ("syscall" in error) return error;
    throw error;
  }
  try {
    renameSync(aside, join(CACHE, name));
  } catch {
    rmSync(aside, { recursive: true, force: true }); // the other run was faster
  }
}
