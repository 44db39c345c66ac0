import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fault, type Gateway, sequence, startGateway } from "../../generated/src/testing/index.ts";
import { clock, METHOD, signOf, SYSTEM, type Texts, without } from "./signed.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock, sessions: ["6100sessionKEY", "other"] });
});
beforeEach(() => gateway.reset());
afterAll(() => gateway.close());

const envelope = without(SYSTEM, "method");

function send(body: string, texts: Texts = envelope, headers: Texts = {}): Promise<Response> {
  const query = new URLSearchParams({ ...texts, sign: signOf(texts, body) });
  return fetch(`${new URL("/router/batch", gateway.url)}?${query}`, {
    method: "POST",
    body,
    headers: { "content-type": "text/plain;charset=UTF-8", ...headers },
  });
}

async function parts(body: string, texts?: Texts): Promise<any[]> {
  return (await (await send(body, texts)).text()).split("\r\n-S-\r\n").map((part) => JSON.parse(part));
}

const crowd = (id: string, rest = "") => `method=${METHOD}&social_crowd_id=${id}${rest}`;

test("answers in the order of the calls, each checked by itself", async () => {
  gateway.answer(METHOD, sequence(fault.latency(5, { desc: "first" }), { desc: "second" }));
  const calls = [
    crowd("1"),
    crowd("2"),
    crowd("a"),
    "N",
    "method=taobao.tbk.no.such.get",
    crowd("3", "&session=wrong"),
  ];
  const answers = await parts(calls.join("\r\n-S-\r\n"));
  expect(answers.slice(0, 2).map((answer) => answer.tbk_sc_social_crowd_get_response.desc)).toEqual([
    "first",
    "second",
  ]);
  expect(answers.slice(2).map((answer) => answer.error_response.code)).toEqual([41, 21, 22, 27]);
});

test("a public segment holds for every call, its own parameters over it", async () => {
  const body = [`#PUBLIC#method=${METHOD}&social_crowd_id=7`, "N", "social_crowd_id=8&session=other&q=%E5%A5%B3+%26"];
  await parts(body.join("\r\n-S-\r\n"));
  expect(gateway.calls).toMatchObject([
    { method: METHOD, session: "6100sessionKEY", params: { social_crowd_id: "7" }, batch: true },
    { method: METHOD, session: "other", params: { social_crowd_id: "8", q: "女 &" }, batch: true },
  ]);
});

test.each([8_100, 8_300, 15_000])(
  "a separator of %d characters is taken up to what web servers read",
  async (length) => {
    const separator = "|".repeat(length);
    const response = await send(crowd("1") + separator + crowd("2"), envelope, { "top-api-separator": separator });
    const text = await response.text();
    if (length < 8192) expect(text.split(separator)).toHaveLength(2);
    else expect({ status: response.status, text }).toEqual({ status: 400, text: "Request Header Or Cookie Too Large" });
    expect(gateway.calls).toHaveLength(length < 8192 ? 2 : 0);
  },
);

test("a separator of the client's own, verbatim", async () => {
  const response = await send(`${crowd("1")}|.|${crowd("2")}`, envelope, { "top-api-separator": "|.|" });
  expect((await response.text()).split("|.|")).toHaveLength(2);
});

test.each([
  ["a wrong sign", crowd("1"), { ...envelope, v: "2.0", sign_method: "md5" }, 25],
  ["no app_key", crowd("1"), without(envelope, "app_key"), 28],
  ["no calls", "", envelope, 40],
])("%s refuses the whole", async (_, body, texts, code) => {
  const query = new URLSearchParams({ ...texts, sign: code === 25 ? signOf(texts) : signOf(texts, body) });
  const response = await fetch(`${new URL("/router/batch", gateway.url)}?${query}`, {
    method: "POST",
    ...(body && { body, headers: { "content-type": "text/plain" } }),
  });
  expect(await response.json()).toMatchObject({ error_response: { code } });
});

test("what happens to one call's connection happens to the whole", async () => {
  gateway.answer(METHOD, sequence({}, fault.html(502)));
  expect((await send([crowd("1"), crowd("2")].join("\r\n-S-\r\n"))).status).toBe(502);
});

test("XML", async () => {
  const body = [crowd("1"), crowd("")].join("\r\n-S-\r\n");
  const answer = await (await send(body, { ...envelope, format: "xml" })).text();
  expect(answer.split("\r\n-S-\r\n")).toEqual([
    expect.stringContaining("<tbk_sc_social_crowd_get_response>"),
    expect.stringContaining("<error_response><code>40</code>"),
  ]);
});
