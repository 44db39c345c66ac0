import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { answerTo, clock, CROWD, METHOD, post, signed, SYSTEM, type Texts, without } from "./signed.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startGateway({ clock, sessions: ["6100sessionKEY"] });
});
afterAll(() => gateway.close());

async function errorOf(texts: Texts): Promise<unknown> {
  return (await answerTo(gateway, texts)).error_response;
}

const REFUSED: [why: string, texts: Texts, error: object][] = [
  ["no method", without(CROWD, "method"), { code: 21, msg: "Missing method", sub_msg: "http传入的参数加入method字段" }],
  ["an unknown method", { ...CROWD, method: "taobao.tbk.no.such.get" }, { code: 22, msg: "Invalid method" }],
  ["a path for a method", { ...CROWD, method: "../package" }, { code: 22, msg: "Invalid method" }],
  ["another case of a method", { ...CROWD, method: METHOD.toUpperCase() }, { code: 22, msg: "Invalid method" }],
  ["no app_key", without(CROWD, "app_key"), { code: 28, msg: "Missing app key" }],
  [
    "an unknown app_key",
    { ...CROWD, app_key: "1" },
    { code: 29, msg: "Invalid app Key", sub_code: "isv.appkey-not-exists" },
  ],
  ["an app_key named like a property of objects", { ...CROWD, app_key: "constructor" }, { code: 29 }],
  ["no timestamp", without(CROWD, "timestamp"), { code: 30, msg: "Missing timestamp" }],
  ["no date", { ...CROWD, timestamp: "2024-02-30 00:00:00" }, { code: 31, msg: "Invalid timestamp" }],
  ["a date in UTC", { ...CROWD, timestamp: "2024-01-01 00:00:00" }, { code: 31, msg: "Invalid timestamp" }],
  ["10 minutes and a second late", { ...CROWD, timestamp: "2024-01-01 07:49:59" }, { code: 31 }],
  ["10 minutes and a second early", { ...CROWD, timestamp: "2024-01-01 08:10:01" }, { code: 31 }],
  ["no v", without(CROWD, "v"), { code: 32, msg: "Missing version" }],
  ["no version", { ...CROWD, v: "two" }, { code: 33, msg: "Invalid version" }],
  ["another version", { ...CROWD, v: "3.0" }, { code: 34, msg: "Unsupported version" }],
  ["another format", { ...CROWD, format: "json2" }, { code: 23, msg: "Invalid format" }],
  ["no session", without(CROWD, "session"), { code: 26, msg: "Missing session" }],
  [
    "a wrong session",
    { ...CROWD, session: "1" },
    { code: 27, msg: "Invalid session", sub_code: "invalid-sessionkey", sub_msg: "SessionKey非法" },
  ],
  [
    "an object for a session",
    { ...CROWD, session: "[object Object]" },
    { code: 27, sub_code: "invalid-sessionkey", sub_msg: "SessionKey非法: the session is [object Object]" },
  ],
  ["no required parameter", SYSTEM, { code: 40, msg: "Missing required arguments:social_crowd_id" }],
  ["a blank one", { ...CROWD, social_crowd_id: " " }, { code: 40 }],
  ["a text for a Number", { ...CROWD, social_crowd_id: "a1" }, { code: 41, msg: "Invalid arguments:social_crowd_id" }],
];

test.each(REFUSED)("%s is refused", async (_, texts, error) => {
  const answer = texts["format"] === "json" ? await errorOf(texts) : await xmlError(texts);
  expect(answer).toMatchObject({ ...error, request_id: expect.stringMatching(/^16gwlocal\d+$/) });
});

/** An invalid format is answered in TOP's default one. */
async function xmlError(texts: Texts): Promise<unknown> {
  const xml = await (await post(gateway, signed(texts))).text();
  expect(xml).toContain("<error_response><code>23</code><msg>Invalid format</msg><request_id>");
  return { code: 23, msg: /<msg>(.*)<\/msg>/.exec(xml)?.[1], request_id: /<request_id>(.*)<\/re/.exec(xml)?.[1] };
}

describe("sign", () => {
  test.each([
    ["missing", CROWD, 24],
    ["wrong", { ...CROWD, sign: "0".repeat(64) }, 25],
    ["of other parameters", { ...signed(CROWD), social_crowd_id: "1" }, 25],
    ["in lower case", { ...CROWD, sign: signed(CROWD)["sign"]!.toLowerCase() }, 25],
    ["by an unknown sign_method", { ...signed(CROWD), sign_method: "sha256" }, 25],
    ["by a sign_method named like a property of objects", { ...signed(CROWD), sign_method: "constructor" }, 25],
    ["by the oldest rule under a named method", { ...signed(without(CROWD, "sign_method")), sign_method: "md5" }, 25],
  ])("%s", async (_, texts, code) => {
    const answer = await (await post(gateway, texts)).json();
    expect(answer).toMatchObject({ error_response: { code } });
  });

  test.each(["md5", "hmac", "hmac-sha256"])("%s is accepted", async (sign_method) => {
    expect(await answerTo(gateway, { ...CROWD, sign_method })).toHaveProperty("tbk_sc_social_crowd_get_response");
  });
});

test.each([
  ["epoch milliseconds", { timestamp: String(clock()) }],
  ["10 minutes late", { timestamp: "2024-01-01 07:50:00" }],
  ["an empty optional parameter", { partner_id: "" }],
  ["a Number in Java's form of a Double", { social_crowd_id: "1.2312E4" }],
])("%s is accepted", async (_, texts) => {
  expect(await answerTo(gateway, { ...CROWD, ...(texts as Texts) })).toHaveProperty("tbk_sc_social_crowd_get_response");
});

describe("apps and sessions", () => {
  test("each app has its secret and its sessions", async () => {
    const apps = { "1": "helloworld", "2": "another" };
    const own = await startGateway({ clock, apps, sessions: { "1": ["a"], "2": ["b"] } });
    const answers = [];
    for (const [app_key, session] of [
      ["1", "a"],
      ["1", "b"],
      ["2", "b"],
      ["3", "a"],
    ] as const) {
      const { error_response } = await answerTo(own, { ...CROWD, app_key, session });
      answers.push(error_response?.code);
    }
    await own.close();
    expect(answers).toEqual([undefined, 27, 25, 29]);
  });

  test("any session will do by default, where the API needs one", async () => {
    const open = await startGateway({ clock });
    const answers = [await answerTo(open, { ...CROWD, session: "x" }), await answerTo(open, without(CROWD, "session"))];
    await open.close();
    expect(answers.map((answer) => answer.error_response?.code)).toEqual([undefined, 26]);
  });
});

test("the first failing check answers: the call, the app, the time, the version, the sign, the format, the session", async () => {
  const nothing: Texts = { format: "json" };
  const codes: number[] = [];
  const steps: Texts[] = [
    { method: METHOD },
    { app_key: "12345678" },
    { timestamp: SYSTEM["timestamp"]! },
    { v: "2.0" },
    { sign_method: "md5" },
  ];
  let texts = nothing;
  for (const step of steps) {
    codes.push(((await (await post(gateway, texts)).json()) as any).error_response.code);
    texts = { ...texts, ...step };
  }
  codes.push(((await (await post(gateway, texts)).json()) as any).error_response.code);
  codes.push((await answerTo(gateway, texts)).error_response.code);
  codes.push((await answerTo(gateway, { ...texts, session: "6100sessionKEY" })).error_response.code);
  expect(codes).toEqual([21, 28, 30, 32, 24, 24, 26, 40]);
});

test.each(["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"])("%s is not allowed", async (method) => {
  const response = await fetch(gateway.url, { method });
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(text).toContain(method === "HEAD" ? "" : "<code>9</code><msg>Http action not allowed</msg>");
  expect(gateway.calls.at(-1)?.answer?.code).toBe(9);
});

test("GET is allowed", async () => {
  const response = await fetch(`${gateway.url}?${new URLSearchParams(signed(CROWD))}`);
  expect(await response.json()).toHaveProperty("tbk_sc_social_crowd_get_response");
});

test("another path is not the gateway", async () => {
  const response = await fetch(new URL("/", gateway.url));
  expect(response.status).toBe(404);
});

test("a body over the limit is refused", async () => {
  const small = await startGateway({ clock, bodyLimit: 100 });
  const response = await post(small, { text: "x".repeat(1000) });
  await small.close();
  expect(response.status).toBe(413);
});
