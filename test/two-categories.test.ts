import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../generator/pipeline.ts";
import { buildPackage } from "../scripts/build.ts";

type Exports = Record<string, new () => { api: { method: string } }>;

/** What the classes of one name in two categories are called over the package. */
const METHODS = {
  a: { ItemGetRequest: "taobao.item.get", ItemGetXRequest: "taobao.item.get_x" },
  b: { ItemGetX2Request: "taobao.item-get.x", ItemGetX3Request: "taobao.item.get.x" },
};

let app: string;
beforeAll(async () => {
  app = realpathSync(mkdtempSync(join(tmpdir(), "two-categories-")));
  const spec = join(app, "spec");
  cpSync("test/golden/same-name/spec", spec, { recursive: true });
  cpSync("spec/gateway.yaml", join(spec, "gateway.yaml"));
  const out = join(app, "generated");
  await generate({ specDir: spec, outDir: out, templatesDir: "templates" });
  await buildPackage(out);
  mkdirSync(join(app, "node_modules"));
  symlinkSync(out, join(app, "node_modules", "top-sdk"));
  writeFileSync(join(app, "package.json"), "{}");
});
afterAll(() => rmSync(app, { recursive: true }));

function methodsOf(exports: Exports): Record<string, string> {
  const classes = Object.entries(exports).filter(([name]) => name.startsWith("ItemGet"));
  return Object.fromEntries(classes.map(([name, Class]) => [name, new Class().api.method]));
}

describe.each(["esm", "cjs"])("APIs of one class name in two categories, %s", (format) => {
  const load = (file: string) => {
    const path = join(app, "generated", "dist", format, file);
    const required = () => createRequire(path)(path) as Exports;
    return format === "cjs"
      ? Promise.resolve(required())
      : (import(/* @vite-ignore */ pathToFileURL(path).href) as Promise<Exports>);
  };

  test("are all in the root, and in their own category alone", async () => {
    expect(methodsOf(await load("index.js"))).toEqual({ ...METHODS.a, ...METHODS.b });
    expect(methodsOf(await load("a.js"))).toEqual(METHODS.a);
    expect(methodsOf(await load("b.js"))).toEqual(METHODS.b);
  });

  test("are the same classes from their subpaths", async () => {
    const root = await load("index.js");
    for (const [category, methods] of Object.entries(METHODS)) {
      for (const name of Object.keys(methods)) {
        expect((await load(`${category}/${name}.js`))[name], name).toBe(root[name]);
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
