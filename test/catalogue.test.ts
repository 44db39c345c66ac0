import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as sdk from "../generated/src/index.ts";
import type { TopApi, TopFields, TopShape } from "../generated/src/runtime/api.ts";
import { exampleAnswer, exampleParams, type Gateway, startGateway, TEST_APP } from "../generated/src/testing/index.ts";
import { DOCUMENTED, METHODS } from "./helpers/catalogue.ts";

type Request = sdk.TopRequest<object, sdk.TopResponse>;
type RequestClass = new (params?: object) => Request;
type Tree = Record<string, unknown>;

const classes = Object.entries(sdk)
  .filter(([name]) => /^(?!TopRequest$).*Request$/.test(name))
  .map(([name, value]) => ({
    name,
    Class: value as unknown as RequestClass,
    method: new (value as unknown as RequestClass)().method,
  }));

let gateway: Gateway;
let client: sdk.TopClient;
beforeAll(async () => {
  gateway = await startGateway();
  client = new sdk.TopClient({ ...TEST_APP, url: gateway.url });
});
beforeEach(() => gateway.reset());
afterAll(async () => {
  await client.close();
  await gateway.close();
});

test("every spec has its class, and every class its spec", () => {
  expect(classes.map((one) => one.method).sort()).toEqual([...METHODS].sort());
  expect(classes.length).toBe(DOCUMENTED);
});

describe("every documented API, called with its example parameters", () => {
  test.each(classes)("$method", async ({ Class, method }) => {
    const request = new Class(exampleParams(method));
    const answer: Tree = { ...(await client.execute(request, "session")) };
    expect(answer["request_id"]).toMatch(/./);
    delete answer["request_id"];
    expect(answer).toEqual(exampleAnswer(method, exampleParams(method)));
    expect(misfits(answer, request.api.response ?? {}, method)).toEqual([]);
    const call = gateway.calls.at(-1);
    expect(call).toMatchObject({ method, appKey: TEST_APP.appKey, session: "session" });
  });
});

describe("ids of 19 digits survive, as strings", () => {
  const withIds = classes.filter(({ Class }) => new Class().api.response !== undefined);
  test.each(withIds)("$method", async ({ Class, method }) => {
    const request = new Class(exampleParams(method));
    const ids: string[] = [];
    const wanted = longIds(exampleAnswer<Tree>(method), request.api.response ?? {}, ids);
    gateway.answer(method, wanted);
    const answer: Tree = { ...(await client.execute(request, "session")) };
    delete answer["request_id"];
    expect(answer).toEqual(wanted);
    for (const id of ids) expect(JSON.stringify(answer)).toContain(`"${id}"`);
  });

  test("there are ids to speak of", () => {
    const count = classes.reduce((sum, { Class }) => sum + countIds(new Class().api), 0);
    expect(count).toBeGreaterThan(200);
  });
});

/** Values whose type is not the one the generated interface promises. */
function misfits(tree: Tree, fields: TopFields, at: string): string[] {
  return Object.entries(tree).flatMap(([name, value]) => misfit(value, fields[name], `${at}.${name}`));
}

function misfit(value: unknown, shape: TopShape | undefined, at: string): string[] {
  if (shape === undefined) return [`${at}: unknown field`];
  if (typeof shape === "string") {
    const types: Record<string, string> = {
      number: "number",
      boolean: "boolean",
      json: typeof value,
      unknown: typeof value,
    };
    return typeof value === (types[shape] ?? "string") ? [] : [`${at}: ${shape} is ${typeof value}`];
  }
  if (isList(shape)) {
    return Array.isArray(value) ? value.flatMap((one) => misfit(one, shape[1], `${at}[]`)) : [`${at}: no array`];
  }
  return misfits(value as Tree, shape, at);
}

/** The answer with 19-digit ids instead of its own. */
function longIds(tree: Tree, fields: TopFields, ids: string[]): Tree {
  const members = Object.entries(tree).map(([name, value]) => [name, longId(value, fields[name], ids)] as const);
  return Object.fromEntries(members);
}

function longId(value: unknown, shape: TopShape | undefined, ids: string[]): unknown {
  if (shape === "id") {
    ids.push(String(3141592653590793242n + BigInt(ids.length)));
    return ids.at(-1);
  }
  if (shape === undefined || typeof shape === "string") return value;
  if (isList(shape)) return (value as unknown[]).map((one) => longId(one, shape[1], ids));
  return longIds(value as Tree, shape, ids);
}

function countIds(api: TopApi): number {
  return JSON.stringify(api.response ?? {}).split(':"id"').length - 1;
}

function isList(shape: TopShape): shape is readonly [string, TopShape] {
  return Array.isArray(shape);
}
