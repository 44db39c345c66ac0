import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { rollup } from "rollup";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp, exportsOf, FORMATS } from "./helpers/built-package.ts";
import { type RequestClass, USES } from "./helpers/class-uses.ts";

type Exports = Record<string, RequestClass>;

/** What the classes of one name in two categories are called over the package. */
const METHODS = {
  a: { ItemGetRequest: "taobao.item.get", ItemGetXRequest: "taobao.item.get_x" },
  b: { ItemGetX2Request: "taobao.item-get.x", ItemGetX3Request: "taobao.item.get.x" },
};

/** So many beside them that the package is listed, or is too large for it. */
const SIZES = { small: 30, large: 500 };

function methodsOf(exports: Exports): Record<string, string> {
  const classes = Object.entries(exports).filter(([name]) => name.startsWith("ItemGet"));
  return Object.fromEntries(classes.map(([name, Class]) => [name, new Class().api.method]));
}

describe.each(Object.entries(SIZES))("%s", (_, bulk) => {
  let app: string;
  beforeAll(async () => {
    app = await buildApp(bulk);
  });
  afterAll(() => rmSync(app, { recursive: true }));

  describe.each(FORMATS)("APIs of one class name in two categories, %s", (format) => {
    const load = (entry: string) => exportsOf<Exports>(app, format, entry);

    test("are all in the root, and in their own category alone", async () => {
      expect(methodsOf(await load(""))).toEqual({ ...METHODS.a, ...METHODS.b });
      expect(methodsOf(await load("a"))).toEqual(METHODS.a);
      expect(methodsOf(await load("b"))).toEqual(METHODS.b);
    });

    test("are the same classes from their subpaths", async () => {
      const root = await load("");
      for (const [category, methods] of Object.entries(METHODS)) {
        for (const name of Object.keys(methods)) {
          expect((await load(`${category}/${name}`))[name], name).toBe(root[name]);
        }
      }
    });
  });

  test("their types are told apart wherever they come from", () => {
    writeFileSync(join(app, "app.mts"), TYPED);
    writeFileSync(join(app, "app.cts"), TYPED);
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--types", ""];
    const tsc = resolve("node_modules/typescript/bin/tsc");
    const args = [tsc, ...options, "app.mts", "app.cts"];
    expect(spawnSync(process.execPath, args, { cwd: app, encoding: "utf8" })).toMatchObject({ status: 0, stdout: "" });
  });

  test.each(FORMATS.flatMap((format) => Object.entries(USES).map(([use, run], at) => ({ format, use, run, at }))))(
    "the first use of a class may be any: $use, $format",
    async ({ format, run, at }) => {
      const name = `BulkN${at + 1}GetRequest`;
      const root = await exportsOf<Exports>(app, format, "");
      run(root[name] as RequestClass, name, root["TopRequest"] as RequestClass);
    },
  );

  test("a bundle has the classes that its app uses, and no other", async () => {
    const write = (name: string, request: string, root: string) => {
      writeFileSync(join(app, name), bundled(request, root));
      return join(app, name);
    };
    const bundle = (file: string) => join(app, "bundles", file);
    const external = ["undici", "saxes"];
    const common: BuildOptions = { bundle: true, platform: "node", format: "esm", external };
    const entry = write("entry.mjs", "top-sdk", "top-sdk");
    const sub = write("sub.mjs", "top-sdk/bulk/BulkN1GetRequest", "top-sdk/client");
    await build({ ...common, entryPoints: [entry], outfile: bundle("esbuild.mjs") });
    await build({ ...common, entryPoints: [entry], minify: true, outfile: bundle("minified.mjs") });
    await build({ ...common, entryPoints: [sub], outfile: bundle("sub.mjs") });
    const file = "./generated/dist/esm/index.js"; // this bundler reads no manifest
    const input = write("entry.mjs", file, file);
    const rolled = await rollup({ input, external: [...external, /^node:/], logLevel: "silent" });
    await rolled.write({ format: "esm", dir: bundle("rollup"), entryFileNames: "[name].mjs" });
    for (const file of ["esbuild.mjs", "minified.mjs", "sub.mjs", "rollup/entry.mjs"].map(bundle)) {
      expect(readFileSync(file, "utf8").match(/taobao\.bulk\.n\d+/g), file).toEqual(["taobao.bulk.n1"]);
      const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
      expect(stdout, stderr).toBe('true {"method":"taobao.bulk.n1.get","params":{"item_id":1}}\n');
    }
  });

  test.runIf(bulk === SIZES.large)("a bundle of what is for Node alone says what its bundler has to know", async () => {
    const [entry, outfile] = [join(app, "entry.mjs"), join(app, "bundles", "node.mjs")];
    writeFileSync(entry, bundled("top-sdk", "top-sdk"));
    const conditions = ["own"]; // in the place of `module`
    const options: BuildOptions = { bundle: true, platform: "node", format: "esm", conditions };
    await build({ ...options, entryPoints: [entry], outfile, external: ["undici", "saxes"] });
    const { stderr } = spawnSync(process.execPath, [outfile], { encoding: "utf8" });
    expect(stderr).toContain('a bundler has to know the condition "module"');
  });
});

/** The answer of one has the field `data`, that of its namesake has not. */
const TYPED = `import { ItemGetX2Request as Root, ItemGetXRequest, TopClient } from "top-sdk";
import type { ItemGetXResponse } from "top-sdk/a";
import { ItemGetX2Request as Barrel, type ItemGetX2Response } from "top-sdk/b";
import { ItemGetX2Request as Sub } from "top-sdk/b/ItemGetX2Request";

declare const client: TopClient;
export const same: Root = new Barrel() satisfies Sub;
export async function answers(): Promise<[string | undefined, ItemGetXResponse]> {
  const answer: ItemGetX2Response = await client.execute(same);
  const other = await client.execute(new ItemGetXRequest());
  // @ts-expect-error
  void other.data;
  return [answer.data?.b, other];
}
`;

const bundled = (request: string, root: string) => `import { BulkN1GetRequest } from "${request}";
import { TopRequest } from "${root}";
const request = new BulkN1GetRequest().setItemId(1);
console.log(request instanceof TopRequest, JSON.stringify(request));
`;
