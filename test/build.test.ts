import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import * as written from "../generated/src/tbk/index.ts";
import { ensureBuilt } from "./cli/built.ts";

type RequestClass = new () => { api: object; params: object };
type Setters = Record<string, (value: unknown) => unknown>;

const DIST = resolve("generated/dist");

/** Their full form is made with the first request: they must then be what the source says. */
const FORMATS = {
  ESM: () => import(/* @vite-ignore */ pathToFileURL(`${DIST}/esm/tbk.js`).href),
  CommonJS: () => createRequire(import.meta.url)(`${DIST}/cjs/tbk.js`),
} as const;

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
