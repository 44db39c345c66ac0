import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { bundlerAdvice } from "../scripts/check-package/bundlers.ts";
import { ensureBuilt } from "./cli/built.ts";

/** An app that has installed the package: undici with it, and not the optional saxes. */
const APP = mkdtempSync(join(tmpdir(), "bundles-"));
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

beforeAll(async () => {
  await ensureBuilt();
  const installed = join(APP, "node_modules", "tbk-sdk");
  mkdirSync(installed, { recursive: true });
  for (const name of ["package.json", "data", "dist"])
    cpSync(join("generated", name), join(installed, name), { recursive: true });
  symlinkSync(resolve("node_modules/undici"), join(APP, "node_modules", "undici"));
  const source = readFileSync("scripts/check-package/apps/bundled.mjs", "utf8");
  writeFileSync(join(APP, "app.mjs"), source);
  writeFileSync(join(APP, "app.cjs"), source.replaceAll(/^import (.*) from (.*);$/gm, "const $1 = require($2);"));
});
afterAll(() => rmSync(APP, { recursive: true }));

/** What esbuild says against an app, and what its bundle prints. */
async function bundled(entry: string, options: BuildOptions): Promise<{ warnings: unknown[]; out: string }> {
  const outdir = mkdtempSync(join(APP, "out-"));
  const extension = options.format === "esm" ? ".mjs" : ".cjs";
  const shared: BuildOptions = { absWorkingDir: APP, bundle: true, platform: "node", logLevel: "silent", outdir };
  const outExtension = { ".js": extension };
  const { warnings } = await build({ ...shared, entryPoints: [entry], outExtension, ...options });
  const cwd = options.outdir ?? outdir;
  const { stdout, stderr } = spawnSync(process.execPath, [`app${extension}`], { cwd, encoding: "utf8" });
  return { warnings, out: stdout + stderr };
}

describe.each([
  ["one small CommonJS file", { format: "cjs", minify: true }],
  ["ES modules that are split, with a `require`", { format: "esm", splitting: true, banner: { js: REQUIRE } }],
] as const satisfies [string, BuildOptions][])("without saxes an app is bundled and runs as %s", (_, options) => {
  test.each(["app.mjs", "app.cjs"])("%s", async (entry) => {
    expect(await bundled(entry, options)).toEqual({ warnings: [], out: "ok\n" });
  });
});

test("split, beside undici", async () => {
  const found = await bundled("app.mjs", { format: "esm", external: ["undici"], splitting: true });
  expect(found).toEqual({ warnings: [], out: "ok\n" });
});

/** What the README says, with the bundlers that are installed here; `npm run check:package` has Rollup and webpack, too. */
describe("as the README says", () => {
  const { commands, files } = bundlerAdvice();
  const both = commands
    .filter((command) => !command.includes("=esm"))
    .map((command) => command.replace(".mjs", ".cjs"));

  test("four bundlers are configured", () => {
    expect([...files.keys()]).toEqual(["rollup", "vite", "webpack", "next"].map((name) => `${name}.config.mjs`));
    expect(commands.length).toBeGreaterThan(2);
  });

  test.each([...commands, ...both, "vite build -c vite.config.mjs"])("%s", (command) => {
    for (const [name, text] of files) writeFileSync(join(APP, name), text);
    const PATH = `${resolve("node_modules/.bin")}${delimiter}${process.env["PATH"]}`;
    rmSync(join(APP, "dist"), { recursive: true, force: true });
    const { status, stderr } = spawnSync(command, {
      shell: true,
      cwd: APP,
      encoding: "utf8",
      env: { ...process.env, PATH },
    });
    expect(stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
    const [file = ""] = readdirSync(join(APP, "dist")).filter((name) => name.startsWith("app."));
    expect(spawnSync(process.execPath, [join("dist", file)], { cwd: APP, encoding: "utf8" }).stdout).toBe("ok\n");
  });

  test("the configuration of webpack and of Next is that of the app and the package", async () => {
    const load = async (name: string) => {
      writeFileSync(join(APP, name), files.get(name) ?? "");
      return ((await import(/* @vite-ignore */ join(APP, name))) as { default: object }).default;
    };
    expect(await load("webpack.config.mjs")).toMatchObject({ target: "node", entry: "./app.mjs" });
    expect(await load("next.config.mjs")).toEqual({ serverExternalPackages: ["tbk-sdk"] });
  });
});

describe("the test kit, whose data no bundle takes along", () => {
  const KIT = `
    import { startGateway, TEST_APP } from "tbk-sdk/testing";
    import { TbkItemInfoGetRequest, TopClient } from "tbk-sdk";
    async function main() {
      const gateway = await startGateway();
      const client = new TopClient({ ...TEST_APP, url: gateway.url });
      const { results } = await client.execute(new TbkItemInfoGetRequest({ num_iids: "123" }));
      console.log(results.length);
      await Promise.all([client.close(), gateway.close()]);
    }
    main().catch((error) => console.log(error.message));
  `;
  const FORMATS = [
    ["CommonJS", { format: "cjs" }],
    ["an ES module", { format: "esm", banner: { js: REQUIRE } }],
  ] as const satisfies [string, BuildOptions][];
  const bundledKit = async (options: BuildOptions) => {
    writeFileSync(join(APP, "kit.mjs"), KIT);
    return (await bundled("kit.mjs", { ...options, entryNames: "app" })).out;
  };

  test.each(FORMATS)("says in %s that it stays outside", async (_, options) => {
    expect(await bundledKit(options)).toMatch(/^the data of tbk-sdk\/testing .* keep tbk-sdk\/testing outside .*\n$/);
  });

  test.each(FORMATS)("works beside %s", async (_, options) => {
    expect(await bundledKit({ ...options, external: ["tbk-sdk/testing"] })).toBe("1\n");
  });

  test("takes no folder for its own that only has its name", async () => {
    mkdirSync(join(APP, "app", "dist"), { recursive: true });
    mkdirSync(join(APP, "data"), { recursive: true }); // two folders above the bundle
    const outdir = join(APP, "app", "dist");
    expect(await bundledKit({ format: "esm", banner: { js: REQUIRE }, outdir })).toMatch(/^the data of /);
  });
});

test("where saxes is there it is in the bundle", async () => {
  const saxes = join(APP, "node_modules", "saxes");
  symlinkSync(resolve("node_modules/saxes"), saxes);
  onTestFinished(() => rmSync(saxes));
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
