/**
 * node scripts/generator.mjs COMMAND...: runs the generator's command line as plain JavaScript. It is bundled when its
 * sources change and kept in .cache: translating sixty files and their libraries on the fly costs more than a small run does.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const CACHE = join(ROOT, ".cache");

/** The bundle lies two folders below the root, as its sources do: `import.meta.url` leads to the same places. */
const bundle = join(CACHE, `generator-${fingerprint()}`);
if (!existsSync(join(bundle, "cli.js"))) await build();
await import(pathToFileURL(join(bundle, "cli.js")).href);

function fingerprint() {
  const hash = createHash("sha256").update(readFileSync(join(ROOT, "package-lock.json")));
  for (const entry of readdirSync(join(ROOT, "generator"), { recursive: true }).sort()) {
    if (entry.endsWith(".ts")) hash.update(entry).update(readFileSync(join(ROOT, "generator", entry)));
  }
  return hash.digest("hex").slice(0, 16);
}

async function build() {
  const { build: esbuild } = await import("esbuild");
  if (existsSync(CACHE)) {
    for (const name of readdirSync(CACHE)) {
      if (name.startsWith("generator-")) rmSync(join(CACHE, name), { recursive: true, force: true });
    }
  }
  await esbuild({
    absWorkingDir: ROOT,
    entryPoints: ["generator/cli.ts"],
    outdir: bundle,
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    logLevel: "error",
  });
}
