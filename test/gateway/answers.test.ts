import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { TopClient } from "../../generated/src/runtime/index.ts";
import {
  fault,
  type Gateway,
  gatewayDispatcher,
  sequence,
  startGateway,
  TEST_APP,
} from "../../generated/src/testing/index.ts";
import { answerTo, clock, CROWD, METHOD, post, signed, SYSTEM, without } from "./signed.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock, answers: { [METHOD]: { desc: "from the options" } } });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

async function desc(): Promise<unknown> {
  const { error_response, tbk_sc_social_crowd_get_response: root } = await answerTo(gateway, CROWD);
  return error_response ? error_response.code : root.desc;
}

test("an answer of the options, one set later, and the first again after a reset", async () => {
  const answers = [await desc()];
  gateway.answer(METHOD, { desc: "set later" });
  answers.push(await desc());
  gateway.reset();
  expect([...answers, await desc()]).toEqual(["from the options", "set later", "from the options"]);
});

test("a sequence gives one after the other, the last repeats, a reset starts it again", async () => {
  const answers = sequence(fault.limit(1), { desc: "one" }, { desc: "two" });
  gateway.answer(METHOD, answers);
  const given = [await desc(), await desc(), await desc(), await desc()];
  gateway.reset();
  gateway.answer(METHOD, answers);
  expect([...given, await desc()]).toEqual([7, "one", "two", "two", 7]);
});

test("two gateways do not share how far a sequence has come", async () => {
  const answers = sequence({ desc: "one" }, { desc: "two" });
  const other = await startGateway({ clock, answers: { [METHOD]: answers } });
  gateway.answer(METHOD, answers);
  await desc();
  const { tbk_sc_social_crowd_get_response: root } = await answerTo(other, CROWD);
  await other.close();
  expect(root.desc).toBe("one");
});

test("a function sees the call, may wait, and may leave the answer to the example", async () => {
  gateway.answer(METHOD, async ({ params, session }) => {
    if (params["social_crowd_id"] === "1") return undefined;
    return params["social_crowd_id"] === "2" ? fault.error(11) : { desc: `${session} ${params["social_crowd_id"]}` };
  });
  const one = await answerTo(gateway, { ...CROWD, social_crowd_id: "1" });
  const two = await answerTo(gateway, { ...CROWD, social_crowd_id: "2" });
  expect(one.tbk_sc_social_crowd_get_response.social_crowd_name).toBe("群1");
  expect(two.error_response.code).toBe(11);
  expect(await desc()).toBe("6100sessionKEY 12312");
});

test("a function that throws is answered with what it threw", async () => {
  gateway.answer(METHOD, () => {
    throw new Error("expected 2 items");
  });
  const response = await post(gateway, signed(CROWD));
  expect(response.status).toBe(500);
  expect(await response.text()).toBe(`The answer of ${METHOD} threw: Error: expected 2 items`);
});

const circle: { desc?: unknown } = {};
circle.desc = circle;
const mute = Object.create(null) as object;

test.each<[what: string, answer: () => unknown, said: string]>([
  ["nothing but null", () => null, `the answer of ${METHOD} is null: a payload`],
  ["a number", () => 5, `the answer of ${METHOD} is 5: a payload`],
  ["a text", () => "{}", `the answer of ${METHOD} is "{}": a payload`],
  ["a list", () => [], `the answer of ${METHOD} is a list: a payload`],
  ["a Map", () => Promise.resolve(new Map()), `the answer of ${METHOD} is a Map: a payload`],
  ["what cannot be shown", () => Promise.reject(mute), `The answer of ${METHOD} threw: object`],
  ["a circle", () => circle, "The answer cannot be written: Maximum call stack size exceeded"],
  ["a getter that fails", () => ({ get desc() { throw new Error("not now"); } }), `The answer of ${METHOD} threw: Error: not now`], // prettier-ignore
])("a function that gives %s is told so, over a socket and in process", async (_, answer, said) => {
  gateway.answer(METHOD, answer as never);
  const response = await post(gateway, signed(CROWD));
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining(said)]);

  const dispatcher = gatewayDispatcher({ clock, answers: { [METHOD]: answer as never } });
  const client = new TopClient({ ...TEST_APP, dispatcher, clock, retry: false });
  const error: unknown = await client.call(METHOD, { social_crowd_id: "1" }, "s").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ status: 500, body: expect.stringContaining(said) });
});

test("one answer for every method that has none", async () => {
  gateway.answer("*", fault.limit(5));
  const other = await answerTo(gateway, { ...SYSTEM, method: "taobao.tbk.shop.get", fields: "user_id", q: "女装" });
  expect([await desc(), other.error_response?.code]).toEqual(["from the options", 7]);
});

test("an answer makes a method known that has no spec", async () => {
  const texts = { ...without(CROWD, "session"), method: "alibaba.aliqin.fc.sms.num.send" };
  expect((await answerTo(gateway, texts)).error_response.code).toBe(22);
  gateway.answer(texts.method, { result: { success: true } });
  expect(await answerTo(gateway, texts)).toEqual({
    alibaba_aliqin_fc_sms_num_send_response: { result: { success: true }, request_id: "16gwlocal0002" },
  });
});

test("every call is recorded, with what became of it", async () => {
  await desc();
  await answerTo(gateway, without(CROWD, "social_crowd_id"));
  expect(gateway.calls).toMatchObject([
    {
      method: METHOD,
      appKey: "12345678",
      session: "6100sessionKEY",
      signMethod: "hmac-sha256",
      form: "json",
      params: { social_crowd_id: "12312" },
      files: {},
      system: { v: "2.0", timestamp: "2024-01-01 08:00:00", sign: expect.any(String) },
      placement: { social_crowd_id: "body", app_key: "body" },
      httpMethod: "POST",
      path: "/router/rest",
      headers: { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" },
      batch: false,
      answer: { status: 200, request_id: "16gwlocal0001" },
    },
    { method: METHOD, params: {}, answer: { status: 200, request_id: "16gwlocal0002", code: 40 } },
  ]);
});

test("names of object properties are parameters like any other", async () => {
  await answerTo(gateway, { ...CROWD, ["__proto__"]: "1", constructor: "2" });
  expect(Object.entries(gateway.calls[0]!.params)).toContainEqual(["constructor", "2"]);
});

test("the same calls have the same answers, byte for byte", async () => {
  const run = async () => {
    gateway.reset();
    const responses = [await post(gateway, signed(CROWD)), await post(gateway, signed({ ...CROWD, format: "xml" }))];
    return Promise.all(responses.map((response) => response.text()));
  };
  expect(await run()).toEqual(await run());
});
