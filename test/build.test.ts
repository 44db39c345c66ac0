import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { build } from "esbuild";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import * as written from "../generated/src/index.ts";
import { readCategories } from "../scripts/build-category.ts";
import { classFiles, emitClasses } from "../scripts/build-classes.ts";
import { printRoot } from "../scripts/build-root.ts";
import { ensureBuilt } from "./cli/built.ts";

type RequestClass = new () => { api: object; params: object };
type Setters = Record<string, (value: unknown) => unknown>;
type Exports = Record<string, RequestClass>;

const DIST = resolve("generated/dist");
const require = createRequire(import.meta.url);

const FORMATS = {
  ESM: (file: string) => import(/* @vite-ignore */ pathToFileURL(`${DIST}/esm/${file}`).href) as Promise<Exports>,
  CommonJS: (file: string) => Promise.resolve(require(`${DIST}/cjs/${file}`) as Exports),
} as const;

/** Parameters that would all but share one setter, and one that every object has. */
const ODD = {
  ...{ method: "odd.get", title: "odd", summary: "odd", session: "none", kind: "read", category: "odd", errors: {} },
  request: "OddRequest",
  params: ["item_id", "itemId", "toString"].map((name) => ({ name, type: "byte[][]" })),
  response: null,
};

beforeAll(ensureBuilt);

describe.each(Object.entries(FORMATS))("%s", (_, load) => {
  test("the built request classes are those of the source", async () => {
    const built = await load("index.js");
    expect(Object.keys(built).sort()).toEqual(Object.keys(written).sort());
    for (const [name, source] of requestClasses()) {
      const type = built[name] as RequestClass;
      expect(type.name).toBe(source.name); // an old name is another name of its class
      // Before the first request of its class.
      expect(Object.getOwnPropertyNames(type.prototype)).toEqual(Object.getOwnPropertyNames(source.prototype));
      expect(Object.keys(type.prototype)).toEqual([]);
      const request = new type();
      expect(request.api).toEqual(new source().api);
      expect(new type().api).toBe(request.api);
      expect(Object.keys(request)).toEqual(Object.keys(new source()));
      expect(settersOf(type)).toEqual(settersOf(source));
    }
  });

  test("a client prints under its name", async () => {
    const { TopClient } = (await load("runtime.js")) as unknown as typeof written;
    expect(inspect(new TopClient({ appKey: "12345678", appSecret: "secret" }))).toBe("TopClient {}");
  });

  test("a class is the same from each file that exports it", async () => {
    const [root, category, own] = await Promise.all([
      load("index.js"),
      load("tbk.js"),
      load("tbk/TbkScSocialCrowdGetRequest.js"),
    ]);
    expect(category["TbkScSocialCrowdGetRequest"]).toBe(root["TbkScSocialCrowdGetRequest"]);
    expect(own).toHaveProperty("TbkScSocialCrowdGetRequest", root["TbkScSocialCrowdGetRequest"]);
    expect((await load("runtime.js"))["TopRequest"]).toBe(root["TopRequest"]);
  });

  test("a class made of a built one may have its own setters and API", async () => {
    const { TbkScSocialCrowdGetRequest: Base } = await load("tbk.js");
    class Own extends (Base as RequestClass) {
      override api = { method: "own.get" };
      setSocialCrowdId(value: unknown) {
        return (super["setSocialCrowdId" as never] as Setters[string]).call(this, `own ${String(value)}`);
      }
    }
    expect(new Own().setSocialCrowdId(1)).toMatchObject({
      api: { method: "own.get" },
      params: { social_crowd_id: "own 1" },
    });
    expect(new (Base as RequestClass)().api).toHaveProperty("method", "taobao.tbk.sc.social.crowd.get");
  });
});

test("importing the package reads two files and no module of Node's", () => {
  const texts = new Map<string, string>();
  const read = (file: string): void => {
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    const paths = [...text.matchAll(/\bfrom ?"(\.[^"]*)"/g)].map(([, path = ""]) => resolve(dirname(file), path));
    for (const path of paths) if (!texts.has(path)) read(path);
  };
  read(join(DIST, "esm", "index.js"));
  expect(texts.size).toBe(2);
  for (const [file, text] of texts) expect(text, file).not.toMatch(/\b(?:from|import) ?"(?!\.)/);
});

test("an app that is bundled as one ES module imports no module of Node's at its start", async () => {
  const { metafile } = await build({
    stdin: { contents: 'export { TopClient } from "./index.js";', resolveDir: join(DIST, "esm") },
    ...{ bundle: true, format: "esm", platform: "node", external: ["undici", "saxes"], write: false, metafile: true },
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  expect(imports.filter(({ kind }) => kind === "import-statement")).toEqual([]);
});

test("an app without declarations of Node or a browser compiles against the whole package", () => {
  const folder = mkdtempSync(join(tmpdir(), "declarations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, types: [], noEmit: true };
  const compilerOptions = { ...strict, target: "es2022", lib: ["es2022"], module: "nodenext" };
  const files = ["esm", "cjs"].map((format) => join(DIST, format, "index.d.ts"));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const tsc = resolve("node_modules/typescript/bin/tsc");
  expect(spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout).toBe("");
});

test("no file's name spells a word in its hash", () => {
  const hashes = readdirSync(DIST, { recursive: true, encoding: "utf8" }).flatMap(
    (path) => path.match(/-\w+(?=\.js$)/g) ?? [],
  );
  expect(hashes.length).toBeGreaterThan(20);
  expect(hashes.filter((hash) => !/^-[0-9a-f]{10}$/.test(hash))).toEqual([]);
});

test("the changelog is in the package", () => {
  const packed = execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: "generated", encoding: "utf8" });
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
  expect(files.map(({ path }) => path)).toContain("CHANGELOG.md");
  expect(readFileSync("generated/CHANGELOG.md", "utf8")).toBe(readFileSync("CHANGELOG.md", "utf8"));
});

test("CommonJS loads classes when one of them is used", () => {
  const script = `
    const isLoaded = () => Object.keys(require.cache).some((file) => file.includes("classes"));
    const sdk = require(${JSON.stringify(`${DIST}/cjs/index.js`)});
    const told = [typeof sdk.TopClient, Object.keys(sdk).length > 100, isLoaded()];
    console.log(...told, sdk.TbkCouponGetRequest.name, isLoaded(), sdk.TbkCouponGetRequest === sdk.TbkCouponGetRequest);`;
  const { stdout } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  expect(stdout).toBe("function true false TbkCouponGetRequest true true\n");
});

test("tests may put doubles in the place of what CommonJS exports, and makers of mocks find all of it", () => {
  const script = `
    const sdk = require(${JSON.stringify(`${DIST}/cjs/index.js`)});
    // As jest looks through a module.
    const isSeen = (name) => sdk.__esModule || !Object.getOwnPropertyDescriptor(sdk, name).get;
    const unseen = Object.keys(sdk).filter((name) => !isSeen(name));
    const double = class {};
    for (const name of Object.keys(sdk)) sdk[name] = double;
    console.log(JSON.stringify([unseen, Object.keys(sdk).filter((name) => sdk[name] !== double)]));`;
  expect(JSON.parse(execFileSync("node", ["-e", script], { encoding: "utf8" }))).toEqual([[], []]);
});

test("CommonJS names its exports to ES modules", async () => {
  const named = (await import(/* @vite-ignore */ pathToFileURL(`${DIST}/cjs/index.js`).href)) as Exports;
  for (const name of Object.keys(written)) expect(named).toHaveProperty(name);
});

test("parameters whose setters would have one name keep their own", async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "category-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "odd.get.json"), JSON.stringify(ODD));
  const [odd] = classFiles(readCategories(folder), "esm");
  const runtime = relative(folder, join(DIST, "esm", "runtime.js"));
  await emitClasses(odd ?? expect.unreachable(), "esm", runtime, folder);
  const url = pathToFileURL(join(folder, "index.js")).href;
  const { OddRequest } = (await import(/* @vite-ignore */ url)) as { OddRequest: RequestClass };
  expect(settersOf(OddRequest)).toEqual({
    setItemId: { item_id: 1 },
    setItemId2: { itemId: 1 },
    setToString: { toString: 1 },
  });
  expect(new OddRequest().api).toHaveProperty("params.item_id", [expect.any(String), "file"]);
});

test.each(["esm", "cjs"] as const)("classes of a large package lie in a few files, %s", (format) => {
  const bulk = Array.from({ length: 3100 }, (_, at) => ({ name: `N${at}`, descriptor: {}, setters: [] }));
  const files = classFiles([{ name: "bulk", classes: bulk as never }], format);
  const first = format === "esm" ? "index.js" : "classes/1.js";
  expect(files.map(({ path }) => path)).toEqual([first, "classes/2.js", "classes/3.js"]);
  expect(files.flatMap(({ classes }) => classes.map(({ name }) => name))).toEqual(bulk.map(({ name }) => name));
  const root = printRoot({ file: "./core.js", names: ["TopClient"] }, files, format);
  for (const { path } of files) expect(root.includes(path), path).toBe(path !== "index.js");
});

function requestClasses(): [name: string, type: RequestClass][] {
  return Object.entries(written as unknown as Exports).filter(
    ([name]) => /.Request$/.test(name) && name !== "TopRequest",
  );
}

/** Each setter, and the parameters behind a call of it. */
function settersOf(type: RequestClass): Record<string, object> {
  const names = Object.getOwnPropertyNames(type.prototype).filter((name) => name.startsWith("set"));
  const paramsBy = (name: string) => {
    const request = new type();
    expect((request as unknown as Setters)[name]?.(1)).toBe(request);
    return request.params;
  };
  return Object.fromEntries(names.map((name) => [name, paramsBy(name)]));
}
