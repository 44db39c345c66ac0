import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import * as sourceKit from "../generated/src/testing/index.ts";
import { fault, startGateway, TEST_APP } from "../generated/src/testing/index.ts";
import * as source from "../generated/src/index.ts";
import { ensureBuilt } from "./cli/built.ts";

type Sdk = typeof source;
type Kit = typeof sourceKit;

/** The package's modules as one program may have them several times: each copy has classes of its own. */
const COPIES = ["source", "ESM", "CommonJS", "CommonJS after a reset"] as const;
const copies = new Map<string, Sdk>([["source", source]]);
const kits = new Map<string, Kit>([["source", sourceKit]]);

beforeAll(async () => {
  await ensureBuilt();
  const dist = resolve("generated/dist");
  copies.set("ESM", (await import(/* @vite-ignore */ pathToFileURL(`${dist}/esm/index.js`).href)) as Sdk);
  kits.set("ESM", (await import(/* @vite-ignore */ pathToFileURL(`${dist}/esm/testing.js`).href)) as Kit);
  const require = createRequire(import.meta.url);
  for (const name of ["CommonJS", "CommonJS after a reset"]) {
    for (const path of Object.keys(require.cache)) if (path.startsWith(dist)) delete require.cache[path];
    copies.set(name, require(`${dist}/cjs/index.js`) as Sdk);
    kits.set(name, require(`${dist}/cjs/testing.js`) as Kit);
  }
});

const pairs = COPIES.flatMap((made) => COPIES.map((asked) => [made, asked] as const));

const api = { code: 1, msg: "refused", sub_code: "isv.x" };
const details = { method: "taobao.x", kind: "service" } as const;

/** An error of each class, and the classes it is of. */
function errors(sdk: Sdk): [error: Error, classes: (keyof Sdk)[]][] {
  const limit = new sdk.TopLimitError(api, details, false);
  const refused = { code: "1", msg: "no" };
  const sent = { method: "m", reason: "abort", sent: false } as const;
  return [
    [new sdk.TopError("x", details), ["TopError"]],
    [new sdk.TopRequestError("m", []), ["TopError", "TopRequestError"]],
    [new sdk.TopBusinessError(refused, { ...details, data: {} }), ["TopError", "TopBusinessError"]],
    [new sdk.TopResponseError("x", { method: "m", status: 200, body: "" }), ["TopError", "TopResponseError"]],
    [new sdk.TopTransportError("x", sent), ["TopError", "TopTransportError"]],
    [new sdk.TopApiError(api, details), ["TopError", "TopApiError"]],
    [new sdk.TopSignatureError(api, details), ["TopError", "TopApiError", "TopSignatureError"]],
    [new sdk.TopSessionError(api, details), ["TopError", "TopApiError", "TopSessionError"]],
    [new sdk.TopPermissionError(api, details), ["TopError", "TopApiError", "TopPermissionError"]],
    [new sdk.TopServiceError(api, details), ["TopError", "TopApiError", "TopServiceError"]],
    [limit, ["TopError", "TopApiError", "TopLimitError"]],
  ];
}

function classesOf(value: unknown, sdk: Sdk): string[] {
  const names = Object.keys(sdk)
    .filter((name) => /^Top\w*Error$/.test(name))
    .sort();
  return names.filter((name) => value instanceof (sdk[name as keyof Sdk] as new () => object));
}

function copy(name: string): Sdk {
  return copies.get(name) as Sdk;
}

test.each(pairs)("errors of one copy are known to another: %s, %s", (made, asked) => {
  expect(copy(made).TopError === copy(asked).TopError).toBe(made === asked);
  for (const [error, classes] of errors(copy(made))) {
    expect(classesOf(error, copy(asked))).toEqual(classes.toSorted());
    expect(copy(asked).isTopError(error)).toBe(true);
  }
});

test.each(pairs)("the failure of a call, with its API and code: %s, %s", async (made, asked) => {
  const gateway = await startGateway();
  const client = new (copy(made).TopClient)({ ...TEST_APP, url: gateway.url, retry: false });
  onTestFinished(async () => void (await Promise.all([client.close(), gateway.close()])));
  gateway.answer("taobao.tbk.order.details.get", fault.error(15, "2004"));
  const range = { start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" };
  // A request of the one copy may be given to a client of the other.
  const { isTopError, TbkOrderDetailsGetRequest, TbkShopGetRequest, TopApiError } = copy(asked);
  const error = await client.execute(new TbkOrderDetailsGetRequest(range)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TopApiError);
  expect(isTopError(error, TbkOrderDetailsGetRequest, "2004")).toBe(true);
  expect(isTopError(error, TbkOrderDetailsGetRequest, "2005")).toBe(false);
  expect(isTopError(error, TbkShopGetRequest)).toBe(false);
});

test.each(pairs)("faults and sequences of one kit are known to the gateway of another: %s, %s", async (made, asked) => {
  const { fault, sequence } = kits.get(made) as Kit;
  const dispatcher = (kits.get(asked) as Kit).gatewayDispatcher();
  const client = new source.TopClient({ ...TEST_APP, dispatcher, retry: false });
  const { TbkShopGetRequest, TopLimitError, TopServiceError } = source;
  const request = new TbkShopGetRequest({ fields: "user_id", q: "女装" });
  const call = () => client.execute(request).catch((reason: unknown) => reason);
  const isp = fault.latency(1, fault.error(15, "isp.remote-service-error"));
  dispatcher.answer(TbkShopGetRequest, sequence(fault.limit(1), isp, { results: [] }));
  expect(await call()).toBeInstanceOf(TopLimitError);
  expect(await call()).toBeInstanceOf(TopServiceError);
  expect(await call()).toMatchObject({ results: [] });
  expect(await call()).toMatchObject({ results: [] });
});

describe("a class made of one of ours", () => {
  test.each(pairs)("is known as that, and has only its own errors: %s, %s", (made, asked) => {
    class OwnError extends copy(made).TopApiError {}
    class OwnerError extends OwnError {}
    const own = new OwnerError(api, details);
    expect(classesOf(own, copy(asked))).toEqual(["TopApiError", "TopError"]);
    expect([own instanceof OwnError, own instanceof OwnerError]).toEqual([true, true]);
    for (const [error] of errors(copy(asked))) expect(error instanceof OwnError).toBe(false);
    expect(new OwnError(api, details) instanceof OwnerError).toBe(false);
  });
});

test.each(COPIES)("nothing else is taken for an error of the package: %s", (name) => {
  const throws = () => {
    throw new Error("looked at");
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const values = [
    ...[null, undefined, 0, "TopError", true, 1n, Symbol("x"), () => 1, class TopError {}, [], {}, Object.create(null)],
    ...[new Error("x"), new TypeError("x"), { name: "TopError", method: "m", kind: "limit" }, copy(name).TopError],
    ...[Object.defineProperty({}, "name", { get: throws }), new Proxy({}, { getPrototypeOf: throws, get: throws })],
    ...[proxy, runInNewContext("new Error()"), new (class TopError extends Error {})()],
  ];
  for (const value of values) {
    expect(classesOf(value, copy(name))).toEqual([]);
    expect(copy(name).isTopError(value)).toBe(false);
  }
});
