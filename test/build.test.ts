import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import * as written from "../generated/src/tbk/index.ts";
import { emitCategory } from "../scripts/build-category.ts";
import { ensureBuilt } from "./cli/built.ts";

type RequestClass = new () => { api: object; params: object };
type Setters = Record<string, (value: unknown) => unknown>;

const DIST = resolve("generated/dist");

/** Their full form is made with the first request: they must then be what the source says. */
const FORMATS = {
  ESM: () => import(/* @vite-ignore */ pathToFileURL(`${DIST}/esm/tbk.js`).href),
  CommonJS: () => createRequire(import.meta.url)(`${DIST}/cjs/tbk.js`),
} as const;

/** An API as it is written whose parameters would all but share one setter, and one that every object has. */
const TWO_OF_ONE_NAME = `
const api = { method: "odd", params: { item_id: "id", itemId: "id", toString: "string" } };
export class OddRequest {
  api = api;
  setItemId(value) { return this.set("item_id", value); }
  setItemId2(value) { return this.set("itemId", value); }
  setToString(value) { return this.set("toString", value); }
}
`;

beforeAll(ensureBuilt, 180_000);

test.each(Object.entries(FORMATS))("the built request classes are those of the source: %s", async (_, load) => {
  const built = (await load()) as Record<string, RequestClass>;
  expect(Object.keys(built).sort()).toEqual(Object.keys(written).sort());
  for (const [name, source] of Object.entries(written)) {
    const type = built[name] as RequestClass;
    const request = new type();
    expect(type.name).toBe(name);
    expect(request.api).toEqual(new source().api);
    expect(new type().api).toBe(request.api);
    expect(settersOf(type)).toEqual(settersOf(source));
  }
});

test("parameters whose setters would have one name keep their own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "category-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const runtime = pathToFileURL(`${DIST}/esm/runtime.js`).href;
  const entry = join(folder, "index.ts");
  writeFileSync(join(folder, "runtime.js"), `export * from ${JSON.stringify(runtime)};`);
  writeFileSync(entry, TWO_OF_ONE_NAME);
  await emitCategory("esm", entry, join(folder, "tbk.js"));
  const tbk = pathToFileURL(join(folder, "tbk.js")).href;
  const { OddRequest } = (await import(/* @vite-ignore */ tbk)) as { OddRequest: RequestClass };
  new OddRequest();
  expect(settersOf(OddRequest)).toEqual({
    setItemId: { item_id: 1 },
    setItemId2: { itemId: 1 },
    setToString: { toString: 1 },
  });
});

test("a class made of a built one may have its own setters", async () => {
  const { TbkScSocialCrowdGetRequest: Base } = (await FORMATS.ESM()) as Record<string, RequestClass>;
  class Own extends (Base as RequestClass) {
    setSocialCrowdId(value: unknown) {
      return (super["setSocialCrowdId" as never] as Setters[string]).call(this, `own ${String(value)}`);
    }
  }
  expect(new Own().setSocialCrowdId(1)).toMatchObject({ params: { social_crowd_id: "own 1" } });
});

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
