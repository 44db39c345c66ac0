import { afterEach, beforeEach, expect, test } from "vitest";
import {
  TbkItemInfoGetRequest,
  TbkScAdzoneCreateRequest,
  TbkScPicEmbedRequest,
  TopClient,
  type TopClientOptions,
} from "../../generated/src/index.ts";
import { fault, gatewayDispatcher, sequence, TEST_APP } from "../../generated/src/testing/index.ts";

/** zone.js and older apps (`global.Promise = require("bluebird")`) put theirs in its place: what engines give is none of it. */
const { Promise: own } = globalThis;
beforeEach(() => {
  globalThis.Promise = class Other<T> extends own<T> {} as PromiseConstructor;
});
afterEach(() => {
  globalThis.Promise = own;
});

const told: string[] = [];
const tell = (word: string) => () => void told.push(word);
const hooks = { onResponse: tell("response"), onRetry: tell("retry"), onError: tell("error") };

function set(options: Partial<TopClientOptions> = {}) {
  told.length = 0;
  const dispatcher = gatewayDispatcher();
  const client = new TopClient({ ...TEST_APP, dispatcher, hooks, retry: { baseDelay: 1 }, ...options });
  return { gateway: dispatcher, client };
}

const items = new TbkItemInfoGetRequest({ num_iids: "1" });

test.each(["json", "xml"] as const)("a failure is one, and repeated: %s", async (format) => {
  const { gateway, client } = set({ format });
  gateway.answer(TbkItemInfoGetRequest, sequence(fault.error(15, "isp.remote-service-error"), { results: [] }));
  expect((await client.execute(items)).results).toEqual([]);
  expect(told).toEqual(["retry", "response"]);
});

test("a failure says what it means for a write, without the session", async () => {
  const { gateway, client } = set();
  const session = "6100abcdefSession";
  gateway.answer(TbkScAdzoneCreateRequest, fault.error(15, "isp.remote-service-error", { sub_msg: `of ${session}` }));
  const call = client.execute(new TbkScAdzoneCreateRequest({ site_id: 1, adzone_name: "a" }), session);
  const error: unknown = await call.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ retryable: false, mayHaveRun: true });
  expect(String(error)).not.toContain(session);
  expect(told).toEqual(["error"]);
});

test("a file is sent", async () => {
  const { gateway, client } = set();
  const request = new TbkScPicEmbedRequest({
    adzone_id: "1",
    item_id: "2",
    site_id: "3",
    pic_stream: Buffer.from("abc"),
  });
  await client.execute(request, "session");
  expect(gateway.calls[0]?.files["pic_stream"]?.content.length).toBe(3);
});

test("a dispatcher that is an async function fails with its reason", async () => {
  const reason = new Error("the tunnel is shut");
  const dispatch = async () => {
    await own.resolve();
    throw reason;
  };
  const { client } = set({ dispatcher: { dispatch: dispatch as never }, retry: false, timeout: 5_000 });
  const error: unknown = await client.execute(items).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ reason: "connect", cause: reason });
});
