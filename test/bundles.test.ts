import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt } from "./cli/built.ts";

/** An app that has installed the package: undici with it, and not the optional saxes. */
const APP = mkdtempSync(join(tmpdir(), "bundles-"));
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

beforeAll(async () => {
  await ensureBuilt();
  const installed = join(APP, "node_modules", "tbk-sdk");
  mkdirSync(installed, { recursive: true });
  for (const name of ["package.json", "dist"])
    cpSync(join("generated", name), join(installed, name), { recursive: true });
  symlinkSync(resolve("node_modules/undici"), join(APP, "node_modules", "undici"));
  const source = readFileSync("scripts/check-package/apps/bundled.mjs", "utf8");
  writeFileSync(join(APP, "app.mjs"), source);
  writeFileSync(join(APP, "app.cjs"), source.replaceAll(/^import (.*) from (.*);$/gm, "const $1 = require($2);"));
}, 180_000);
afterAll(() => rmSync(APP, { recursive: true }));

/** What esbuild says against an app, and what its bundle prints. */
async function bundled(entry: string, options: BuildOptions): Promise<{ warnings: unknown[]; out: string }> {
  const outdir = mkdtempSync(join(APP, "out-"));
  const extension = options.format === "esm" ? ".mjs" : ".cjs";
  const shared: BuildOptions = { absWorkingDir: APP, bundle: true, platform: "node", logLevel: "silent", outdir };
  const outExtension = { ".js": extension };
  const { warnings } = await build({ ...shared, entryPoints: [entry], outExtension, ...options });
  const { stdout, stderr } = spawnSync(process.execPath, [`app${extension}`], { cwd: outdir, encoding: "utf8" });
  return { warnings, out: stdout + stderr };
}

describe.each([
  ["one CommonJS file", { format: "cjs" }],
  ["one small CommonJS file", { format: "cjs", minify: true }],
  ["one ES module with a `require`", { format: "esm", banner: { js: REQUIRE } }],
  ["ES modules that are split, with a `require`", { format: "esm", splitting: true, banner: { js: REQUIRE } }],
] as const satisfies [string, BuildOptions][])("without saxes an app is bundled and runs as %s", (_, options) => {
  test.each(["app.mjs", "app.cjs"])("%s", async (entry) => {
    expect(await bundled(entry, options)).toEqual({ warnings: [], out: "ok\n" });
  });
});

test.each([{ splitting: false }, { splitting: true }])("beside undici: %o", async (options) => {
  const found = await bundled("app.mjs", { format: "esm", external: ["undici"], ...options });
  expect(found).toEqual({ warnings: [], out: "ok\n" });
});

test("where saxes is there it is in the bundle", async () => {
  symlinkSync(resolve("node_modules/saxes"), join(APP, "node_modules", "saxes"));
  writeFileSync(
    join(APP, "xml.mjs"),
    readFileSync(join(APP, "app.mjs"), "utf8").replace(
      "await assert.rejects(xml.execute(request), /saxes/);",
      "assert.deepEqual((await xml.execute(request)).results, []);",
    ),
  );
  for (const options of [{ format: "cjs" }, { format: "esm", splitting: true, banner: { js: REQUIRE } }] as const) {
    const found = await bundled("xml.mjs", { ...options, entryNames: "app" });
    expect(found).toEqual({ warnings: [], out: "ok\n" });
  }
});
