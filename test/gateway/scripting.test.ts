import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import type { ApiData } from "../../generated/src/data/api.ts";
import * as sdk from "../../generated/src/index.ts";
import {
  TbkCouponConvertRequest,
  TbkDgVegasTljCreateRequest,
  TbkItemInfoGetRequest,
  TbkOrderDetailsGetRequest,
  TbkPrivilegeGetRequest,
  TopBusinessError,
  TopClient,
} from "../../generated/src/index.ts";
import {
  type Answer,
  exampleParams,
  fault,
  type GatewayDispatcher,
  gatewayDispatcher,
  sequence,
  TEST_APP,
} from "../../generated/src/testing/index.ts";
import { clock } from "./signed.ts";

const DATA = new URL("../../generated/data/", import.meta.url);
const FAILING = readdirSync(DATA)
  .map((file) => JSON.parse(readFileSync(new URL(file, DATA), "utf8")) as ApiData)
  .filter(({ failure }) => failure !== undefined);
const CLASSES = sdk as unknown as Record<string, new (params: object) => any>;

let gateway: GatewayDispatcher;
let client: TopClient;
const told: string[] = [];
const listen = ({ name, message }: Error) => void (name === "TopTestingWarning" && told.push(message));

beforeEach(async () => {
  await warnings();
  told.length = 0;
  process.on("warning", listen);
  gateway = gatewayDispatcher({ clock });
  client = new TopClient({ ...TEST_APP, dispatcher: gateway, clock, retry: false });
});
afterEach(() => void process.off("warning", listen));

/** Warnings come in a turn of their own. */
async function warnings(): Promise<readonly string[]> {
  await new Promise((resolve) => setImmediate(resolve));
  return told;
}

const items = () => client.execute(new TbkItemInfoGetRequest({ num_iids: "1" }));

describe("by class", () => {
  test("a part of an answer, a sequence, a function of the call", async () => {
    gateway.answer(TbkItemInfoGetRequest, { results: [{ title: "mine" }] });
    const titles = [(await items()).results[0]?.title];
    gateway.answer(TbkItemInfoGetRequest, sequence(fault.error(11), { results: [{ title: "two" }] }));
    await expect(items()).rejects.toMatchObject({ msg: "Insufficient isv permissions" });
    titles.push((await items()).results[0]?.title);
    gateway.answer(TbkItemInfoGetRequest, async ({ params }) => ({ results: [{ title: params["num_iids"] }] }));
    titles.push((await items()).results[0]?.title);
    expect(titles).toEqual(["mine", "two", "1"]);
    expect(await warnings()).toEqual([]);
  });

  test("types know the members, their types and what a function gives", () => {
    const answer = gateway.answer.bind(gateway);
    // @ts-expect-error: the member is called results
    answer(TbkItemInfoGetRequest, { result: [] });
    // @ts-expect-error: a title is a text
    answer(TbkItemInfoGetRequest, { results: [{ title: 1 }] });
    // @ts-expect-error: the same inside a function
    answer(TbkItemInfoGetRequest, () => ({ results: [{ title: 1 }] }));
    // @ts-expect-error: and inside a sequence
    answer(TbkItemInfoGetRequest, sequence(fault.error(7), { results: [{ title: 1 }] }));
    // @ts-expect-error: of a nested struct too
    answer(TbkOrderDetailsGetRequest, { data: { has_nxt: true } }); // and told, as everywhere
    answer(TbkOrderDetailsGetRequest, () => undefined);
    answer(TbkOrderDetailsGetRequest, ({ form }) => (expectTypeOf(form).toBeString(), fault.limit(1)));
  });
});

describe("slips are told once", () => {
  test.each([
    ["taobao.tbk.itme.info.get", "taobao.tbk.item.info.get"],
    ["taobao.tbk.order.detials.get", "taobao.tbk.order.details.get"],
    ["tbk.item.info.get", "taobao.tbk.item.info.get"],
    ["taobao.tbk.Item.info.get", "taobao.tbk.item.info.get"],
  ])("the method %s", async (method, meant) => {
    gatewayDispatcher({ answers: { [method]: {} } });
    gateway.answer(method, {});
    gateway.answer(method, { results: [] });
    const one = `${method} is no documented method (did you mean ${meant}?)`;
    expect(await warnings()).toEqual([one, one]); // one a gateway
  });

  test.each([
    ["oauth.authorise", "oauth.authorize"],
    ["TbkItemInfoGetRequest", "taobao.tbk.item.info.get"],
  ])("%s, which is meant for another", async (name, meant) => {
    gateway.answer(name, {});
    expect(await warnings()).toEqual([`${name} is no documented method (did you mean ${meant}?)`]);
  });

  test.each(["oauth.authorize", "oauth.token", "taobao.my.upload", "alibaba.aliqin.fc.sms.num.send", "*"])(
    "%s is no slip",
    async (method) => {
      gateway.answer(method, { anything: 1 });
      expect(await warnings()).toEqual([]);
    },
  );

  test.each<[string, Answer]>([
    ["a payload", { results: [{ titel: "x" }], request_id: "r" }],
    ["a sequence", sequence(fault.error(7), { results: [{ titel: "x" }] })],
    ["a fault before it", fault.gzip({ results: [{ titel: "x" }] })],
  ])("a field in %s", async (_, answer) => {
    gateway.answer("taobao.tbk.item.info.get", answer);
    await Promise.allSettled([items(), items()]);
    expect(await warnings()).toEqual([
      "taobao.tbk.item.info.get has no field results.titel in its documented answer (did you mean title?)",
    ]);
  });

  test.each<[string, () => unknown, RegExp]>([
    ["nothing in a sequence", () => sequence({}, undefined as never), /is undefined: a payload/],
    ["a text behind a fault", () => fault.latency(1, "x" as never), /is "x": a payload/],
    ["options in a sub_code's place", () => fault.error(15, { sub_msg: "m" } as never), /sub_code is an object/],
    ["an option nobody knows", () => fault.error(15, "isv.x", { submsg: "m" } as never), /submsg is no option/],
    ["a status that is none", () => fault.error(15, "isv.x", { status: 5 }), /status is 5/],
    [
      "a failure without a code",
      () => fault.business(TbkDgVegasTljCreateRequest, undefined as never),
      /code is undefined/,
    ],
  ])("%s is refused", (_, answer, said) => {
    expect(() => gateway.answer("taobao.tbk.item.info.get", answer() as Answer)).toThrow(said);
  });

  test("a field that a function gives, when it gives it; and it is sent", async () => {
    gateway.answer("taobao.tbk.item.info.get", () => ({ results: [], brand_new: 1 }));
    expect(await warnings()).toEqual([]);
    expect([await items(), await items()]).toMatchObject([{ brand_new: 1 }, { brand_new: 1 }]);
    expect(await warnings()).toEqual(["taobao.tbk.item.info.get has no field brand_new in its documented answer"]);
  });
});

describe("a business failure", () => {
  const gift = new TbkDgVegasTljCreateRequest({
    adzone_id: 1,
    item_id: "a",
    name: "n",
    per_face: "1",
    total_num: 1,
    user_total_win_num_limit: 1,
    security_switch: true,
    send_start_time: "2024-01-01 00:00:00",
  });

  test("by flag, code and message", async () => {
    gateway.answer(TbkDgVegasTljCreateRequest, fault.business(TbkDgVegasTljCreateRequest, "50001", "余额不足"));
    const error = await client.execute(gift).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TopBusinessError);
    expect(error).toMatchObject({ code: "50001", msg: "余额不足" });
    expect(await warnings()).toEqual([]);
  });

  test.each(FAILING)("of $method, in JSON and XML", async ({ method, request, failure }) => {
    gateway.answer(method, fault.business(method, "-77", "余额不足"));
    for (const format of ["json", "xml"] as const) {
      const own = new TopClient({ ...TEST_APP, dispatcher: gateway, clock, retry: false, format });
      const call = new CLASSES[request]!(exampleParams(method));
      const error = await own.execute(call, "s", { checkRequest: false }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TopBusinessError);
      if (failure?.code) expect(error).toMatchObject({ code: "-77" });
      if (failure?.message) expect(error).toMatchObject({ msg: "余额不足" });
    }
  });

  test("of an API that tells failures otherwise, or with a code of success, is a mistake of the test", () => {
    expect(() => fault.business(TbkItemInfoGetRequest, 1)).toThrow(/taobao.tbk.item.info.get .* use fault.error/);
    expect(() => fault.business(TbkPrivilegeGetRequest, 1)).toThrow(TypeError);
    expect(() => fault.business(TbkCouponConvertRequest, 200)).toThrow(/means success by result.result_code 200/);
    expect(() => fault.business("taobao.no.such.get", 1)).toThrow("No spec of taobao.no.such.get");
  });
});
