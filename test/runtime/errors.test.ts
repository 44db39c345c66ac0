import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { MockAgent } from "undici";
import { describe, expect, expectTypeOf, onTestFinished, test, vi } from "vitest";
import { parse } from "yaml";
import {
  isTopError,
  TbkDgVegasTljCreateRequest,
  type TbkDgVegasTljCreateParams,
  TbkOrderDetailsGetRequest,
  TbkScSocialCrowdGetRequest,
  TopApiError,
  TopBusinessError,
  type TopClient,
  type TopDispatcher,
  TopError,
  type TopErrorResponse,
  TopLimitError,
  TopPermissionError,
  TopRequestError,
  TopResponseError,
  TopServiceError,
  TopSessionError,
  TopSignatureError,
  TopTransportError,
} from "../../generated/src/index.ts";
import { apiError } from "../../generated/src/runtime/wire/classify.ts";
import { APP, gateway, refusal, rejection, type Reply, type Seen } from "../helpers/gateway.ts";
import { shown } from "../helpers/shown.ts";

const orders = new TbkOrderDetailsGetRequest({ start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" });
const crowdRequest = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const SESSION = "6100ab+cd/ef==sessionKEY";

const CLASSES = {
  signature: TopSignatureError,
  session: TopSessionError,
  permission: TopPermissionError,
  limit: TopLimitError,
};

interface Row {
  readonly kind: keyof typeof CLASSES | "service" | "request";
  readonly retry: boolean;
  readonly account?: true;
  readonly daily?: true;
}

const rows = Object.entries(
  (parse(readFileSync("spec/gateway.yaml", "utf8")) as { errors: Record<string, Row> }).errors,
);

/** The code that a sub_code comes with. */
const PARENTS = { limit: 7, session: 27, permission: 11, signature: 25, service: 15, request: 15 };

describe("every error, also one out of use, is what spec/gateway.yaml says", () => {
  test("there are such", () => expect(rows.length).toBeGreaterThan(110));
  test.each(rows)("%s", (name, { account, daily, kind, retry }) => {
    const isCode = /^\d+$/.test(name) && !account;
    const sub_code = name.replaceAll("***", "abc").replaceAll("###", "def");
    const response = isCode ? { code: Number(name), msg: "m" } : { code: PARENTS[kind], msg: "m", sub_code };
    const error = apiError({ method: "taobao.x", kind: "read" }, response);
    expect([error.kind, error.retryable]).toEqual([kind, retry]);
    if (kind in CLASSES) expect(error.constructor).toBe(CLASSES[kind as keyof typeof CLASSES]);
    // A line in Chinese, where the table has one, and a line in English.
    const lines = error.hint?.split("\n") ?? [];
    expect(lines.at(-1)).toMatch(/[a-z]+ [a-z]+ [a-z]/);
    expect(lines.at(-1)).not.toMatch(/[\u4e00-\u9fff]/);
    if (isCode) expect(lines[0]).toMatch(/[\u4e00-\u9fff]/);
    expect(lines.length).toBeLessThanOrEqual(2);
    if (error instanceof TopLimitError) expect(error.daily).toBe(daily === true);
    if (daily) expect(error.hint).not.toMatch(/second/);
  });
});

function errorOf(response: Partial<TopErrorResponse>, api = orders.api): TopApiError {
  return apiError(api, { code: 15, msg: "Remote service error", ...response });
}

describe("classes", () => {
  test("a code's class stands where its sub_code is unknown", () => {
    expect(errorOf({ code: 25, sub_code: "isv.something" })).toBeInstanceOf(TopSignatureError);
    expect(errorOf({ code: 7, sub_code: "isv.something" })).toBeInstanceOf(TopLimitError);
    expect(errorOf({ code: 15, sub_code: "isv.something" }).constructor).toBe(TopApiError);
  });

  test("isp.* and no sub_code at all are the service's", () => {
    expect(errorOf({ sub_code: "isp.anything" })).toBeInstanceOf(TopServiceError);
    expect(errorOf({ sub_code: undefined })).toBeInstanceOf(TopServiceError);
    expect(errorOf({ sub_code: "isp.anything" }).retryable).toBe(true);
    expect(errorOf({ code: 50, sub_code: "isp.top-parse-error" }).retryable).toBe(false);
  });

  test.each([15, 50])("code %i says only that a service failed: the family of a sub_code tells how", (code) => {
    const families = ["isp.x", "isv.x-session-y", "isv.x-permission-y", "isv.user-access-count", "isv.x"];
    const told = families.map((sub_code) => errorOf({ code, sub_code }));
    expect(told.map(({ kind, retryable }) => [kind, retryable])).toEqual([
      ["service", true],
      ["session", false],
      ["permission", false],
      ["limit", true],
      ["request", false],
    ]);
  });

  test.each([
    ["isp.session-permission", "service", true],
    ["isv.session-permission-access-count", "limit", true],
    ["isv.permission-of-session", "session", false],
    ["isv.no-permission", "permission", false],
    ["isv.access-count-of-user", "request", false],
    ["x.isv.anything", "service", false],
  ])("the family of %s tells where no table has it", (sub_code, kind, retryable) => {
    expect(errorOf({ sub_code })).toMatchObject({ kind, retryable });
  });

  test.each([orders.api, { method: "taobao.anything" }])("limits of the account are limits of every API", (api) => {
    expect(errorOf({ sub_code: "9100" }, api)).toMatchObject({ kind: "limit", retryable: true, retryAfterMs: 1000 });
    expect(errorOf({ sub_code: "9100", sub_msg: "This ban will last for 3 more seconds" }, api)).toMatchObject({
      retryAfterMs: 3000,
    });
    const banned = errorOf({ sub_code: "3000" }, api);
    expect(banned).toBeInstanceOf(TopLimitError);
    expect(banned).toMatchObject({ daily: true, retryable: false });
    expect(errorOf({ code: 9100 }, api)).toMatchObject({ kind: "limit", retryable: true, retryAfterMs: 1000 });
    expect(errorOf({ code: 3000 }, api)).toMatchObject({
      daily: true,
      retryable: false,
      hint: expect.stringMatching(/midnight/),
    });
  });

  test("what a hint says to wait, the error says too", () => {
    expect(errorOf({ sub_code: "isp.call-limited" })).toMatchObject({ retryable: true, retryAfterMs: 1000 });
  });

  test("a sub_code that is a bare number is the API's own, whatever the platform's code of that number", () => {
    for (const sub_code of ["7", "11", "25", "27", "40"]) {
      expect(errorOf({ sub_code }, { method: "m", kind: "read" })).toMatchObject({
        name: "TopApiError",
        kind: "service",
      });
      const api = { method: "m", kind: "read" as const, errors: { [sub_code]: [true, "再试"] as const } };
      expect(errorOf({ sub_code }, api)).toMatchObject({ retryable: true, hint: expect.stringMatching(/^再试\n/) });
      const platform = errorOf({ code: Number(sub_code) }, api);
      expect([platform.kind, platform.codeOf]).toEqual([
        errorOf({ code: Number(sub_code) }, { method: "m" }).kind,
        "platform",
      ]);
      expect(platform.hint).not.toContain("再试");
    }
  });

  test("a code that the platform does not have is the API's own", () => {
    const api = { method: "m", kind: "read" as const, errors: { "12345": [true, "再试"] as const } };
    expect(errorOf({ code: 12345 }, api)).toMatchObject({
      codeOf: "api",
      retryable: true,
      hint: expect.stringMatching(/^再试\n/),
    });
  });

  test("a write that may have run is never told to be sent again", () => {
    const { api } = new TbkDgVegasTljCreateRequest();
    for (const sub_code of ["isv.FAIL_BIZ_SYSTEM_ERROR", "isp.vegas-server-unavailable", "isp.x", "77777"]) {
      const error = errorOf({ sub_code }, api);
      expect(error.mayHaveRun).toBe(true);
      expect(error.hint ?? "").not.toMatch(/再次|稍后|call again|later/);
    }
    for (const code of [10, 502, 710, 901]) {
      const error = errorOf({ code }, api);
      expect(error.mayHaveRun).toBe(true);
      expect(error.hint ?? "").not.toMatch(/重试|稍后|call again|later/);
    }
    // Not by what is said of the calls that did not run either: a code that only says that a service failed, or beside `isp.*`.
    for (const response of [
      { code: 15 },
      { code: 50, sub_code: "77777" },
      { code: 27, sub_code: "isp.x" },
      { code: 31, sub_code: "isp.x" },
    ]) {
      const error = errorOf(response, api);
      expect([error.mayHaveRun, error.hint]).toEqual([true, undefined]);
      expect(errorOf(response, { ...api, kind: "read" }).hint).toBeDefined();
    }
  });

  test("the API's own table knows a sub_code, or else the code", () => {
    const errors = { 4711: [true, "by code"], "isv.a": [false, "by sub_code"] } as const;
    const api = { method: "taobao.x", kind: "read" as const, errors };
    const told = ["isv.a", "isv.b"].map((sub_code) => errorOf({ code: 4711, sub_code }, api));
    expect(told.map(({ retryable }) => retryable)).toEqual([false, true]);
    expect(told.map(({ hint }) => hint?.split("\n")[0])).toEqual(["by sub_code", "by code"]);
  });

  test("the API's own table decides whether a retry may help, and gives the hint", () => {
    expect(errorOf({ sub_code: "2007" })).toMatchObject({ retryable: false });
    expect(errorOf({ sub_code: "2007" }).hint).toMatch(/^查询时间段过长：.*3 小时.*\nsee sub_code/);
  });

  test("a ban tells how long it lasts, the quota of a day that it does", () => {
    const longest = errorOf({ code: 7, sub_msg: `This ban will last for ${"9".repeat(10)} more seconds` });
    expect(longest).toMatchObject({ name: "TopLimitError", retryAfterMs: 9_999_999_999_000 });
    const endless = errorOf({ code: 7, sub_msg: `This ban will last for ${"9".repeat(400)} more seconds` });
    expect(endless).toMatchObject({ name: "TopLimitError", retryAfterMs: undefined });
    const ban = errorOf({ code: 7, sub_msg: "This ban will last for 31062 more seconds" });
    expect(ban).toMatchObject({ retryAfterMs: 31_062_000, daily: false, retryable: true });
    expect(errorOf({ code: 7, sub_msg: "THIS BAN WILL LAST FOR 1 MORE SECOND" })).toMatchObject({ retryAfterMs: 1000 });
    // Until the next midnight in Beijing.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2024-02-29T23:59:50+08:00") });
    onTestFinished(() => void vi.useRealTimers());
    const quota = errorOf({ code: 7, sub_code: "accesscontrol.limited-by-app-access-count" });
    expect(quota).toMatchObject({ daily: true, retryable: false, retryAfterMs: 10_000 });
    expect(errorOf({ code: 7, sub_code: "isv.access-limited-by-app-access-count" })).toMatchObject({ daily: true });
    expect(errorOf({ code: 7, sub_code: "accesscontrol.limited-by-app-api-access-count" })).toMatchObject({
      daily: false,
    });
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("a sub_code %s is only a text", (sub_code) => {
    expect(errorOf({ sub_code })).toMatchObject({ name: "TopApiError", kind: "service", retryable: false });
  });

  test.each<[Partial<TopErrorResponse>, string]>([
    [{}, "taobao.x: 15 m"],
    [{ sub_code: "isv.a" }, "taobao.x: 15 m: isv.a"],
    [{ sub_msg: "why" }, "taobao.x: 15 m: why"],
    [{ sub_code: "isv.a", sub_msg: "why", request_id: "r9" }, "taobao.x (request_id r9): 15 m: isv.a why"],
  ])("the message says what the answer says, and nothing in the place of what it does not: %j", (response, said) => {
    const { message } = errorOf({ msg: "m", ...response }, { method: "taobao.x" });
    expect(message).toBe(said);
  });

  test("the message says which call and what, the hint what to do", () => {
    const { message, hint } = errorOf({ sub_code: "2007", sub_msg: "too long", request_id: "r9" });
    expect(message).toMatch(
      /^taobao\.tbk\.order\.details\.get \(request_id r9\): 15 Remote service error: 2007 too long$/,
    );
    expect(hint).toMatch(/^查询/);
  });
});

test.each<[what: string, raw: object, said: object]>([
  ["a code in white space", { code: " 7 " }, { name: "TopLimitError", code: 7 }],
  [
    "a sub_code in white space",
    { code: 15, msg: "m", sub_code: " 9100\n" },
    { name: "TopLimitError", sub_code: "9100", retryAfterMs: 1000 },
  ],
  ["a code that is no text", { code: true, msg: "m" }, { code: "true", msg: "m" }],
  ["a code that is a list", { code: ["7"], msg: "m" }, { code: '["7"]', msg: "m" }],
  ["no code", { code: "", msg: "m" }, { code: 0, msg: "m" }],
  [
    "members that are lists and objects",
    { code: 15, msg: ["a", 1], sub_code: { of: "isv" }, sub_msg: [{ item: 5 }], request_id: false },
    { code: 15, msg: '["a",1]', sub_code: '{"of":"isv"}', sub_msg: '[{"item":5}]', request_id: "false" },
  ],
])("members of a refusal in another type lose nothing: %s", async (_what, raw, said) => {
  const fake = await gateway(() => ({ error_response: raw }));
  expect(await rejection(fake.client({ retry: false }).execute(crowdRequest, SESSION))).toMatchObject(said);
});

test("numbers of a refusal keep their digits", async () => {
  const raw = '{"error_response":{"code":7.0,"msg":1234567890123456.78,"sub_code":1.10,"sub_msg":{"left":100.10}}}';
  const fake = await gateway(() => ({ raw }));
  const said = { code: 7, msg: "1234567890123456.78", sub_code: "1.10", sub_msg: '{"left":"100.10"}' };
  expect(await rejection(fake.client({ retry: false }).execute(crowdRequest, SESSION))).toMatchObject(said);
});

test("members of a refusal that are nested without end do not keep it from being told", async () => {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  const fake = await gateway(() => ({
    raw: `{"error_response":{"code":15,"msg":"m","sub_code":"isv.x","sub_msg":${deep}}}`,
  }));
  const error = await rejection(fake.client({ retry: false }).execute(crowdRequest, SESSION));
  expect(error).toMatchObject({ name: "TopApiError", sub_code: "isv.x", sub_msg: "object" });
});

test.each<[what: string, error: unknown, said: object]>([
  ["a list of one", [{ code: 27, msg: "Invalid session" }], { name: "TopSessionError", code: 27 }],
  ["JSON text", JSON.stringify({ code: 27, msg: "Invalid session" }), { name: "TopSessionError", code: 27 }],
])("a refusal that came as %s is one", async (_what, error_response, said) => {
  const fake = await gateway(() => ({ error_response }));
  expect(await rejection(fake.client({ retry: false }).execute(crowdRequest, SESSION))).toMatchObject(said);
});

test.each([null, false, true, [], ["a", "b"], "", "no", '{"code":27', 0])(
  "a refusal that is %j is none",
  async (error_response) => {
    const fake = await gateway(() => ({ error_response, tbk_sc_social_crowd_get_response: { request_id: "r" } }));
    expect(await fake.client().execute(crowdRequest, SESSION)).toEqual({ request_id: "r" });
  },
);

test("a business failure's message in another type loses nothing", async () => {
  const result = { success: false, msg_code: 5, msg_info: { zh: "金额不足" } };
  const fake = await gateway(() => ({ tbk_dg_vegas_tlj_create_response: { result } }));
  const client = fake.client({ checkRequest: false });
  const error = await rejection(client.execute(new TbkDgVegasTljCreateRequest({} as TbkDgVegasTljCreateParams)));
  expect(error).toMatchObject({ name: "TopBusinessError", code: "5", msg: '{"zh":"金额不足"}' });
});

describe("isTopError", () => {
  const error: unknown = errorOf({ sub_code: "2007" });

  test("any error of the package", () => {
    expect(isTopError(error)).toBe(true);
    expect(isTopError(new TopTransportError("x", { method: "m", reason: "abort", sent: false }))).toBe(true);
    for (const other of [new Error("x"), undefined, null, { name: "TopError" }, "TopError"])
      expect(isTopError(other)).toBe(false);
    if (isTopError(error)) expectTypeOf(error).toEqualTypeOf<TopError>();
  });

  test("of one API", () => {
    expect(isTopError(error, TbkOrderDetailsGetRequest)).toBe(true);
    expect(isTopError(error, TbkScSocialCrowdGetRequest)).toBe(false);
    expect(isTopError(new TopRequestError(orders.method, []), TbkOrderDetailsGetRequest)).toBe(false);
    if (isTopError(error, TbkOrderDetailsGetRequest) && error instanceof TopApiError) {
      expectTypeOf(error.sub_code).toExtend<string | undefined>();
      expectTypeOf<"2007">().toExtend<typeof error.sub_code>();
    }
  });

  test("with a code or sub_code", () => {
    expect(isTopError(error, TbkOrderDetailsGetRequest, "2007")).toBe(true);
    expect(isTopError(error, TbkOrderDetailsGetRequest, "15")).toBe(true);
    expect(isTopError(error, TbkOrderDetailsGetRequest, "2000")).toBe(false);
    expect(isTopError(error, TbkScSocialCrowdGetRequest, "2007")).toBe(false);
  });

  test("of a service behind the API", () => {
    const details = { method: new TbkDgVegasTljCreateRequest().method, kind: "business" as const, data: {} };
    const failure: unknown = new TopBusinessError({ code: "PARAM_ERROR", msg: "m" }, details);
    expect(isTopError(failure, TbkDgVegasTljCreateRequest, "PARAM_ERROR")).toBe(true);
    expect(isTopError(failure, TbkDgVegasTljCreateRequest, "OTHER")).toBe(false);
    if (isTopError(failure, TbkDgVegasTljCreateRequest)) expectTypeOf(failure).not.toBeAny();
  });

  test("documented codes complete, others stay allowed", () => {
    type Code = TbkOrderDetailsGetRequest["~code"];
    expectTypeOf<"2007">().toExtend<Code>();
    expectTypeOf<"any other">().toExtend<Code>();
    expectTypeOf<Code>().toExtend<string>();
  });
});

function expectNoSecret(text: string, seen: Seen | undefined): void {
  const sent = seen?.query.get("sign") ?? "";
  for (const secret of [APP.appSecret, SESSION, encodeURIComponent(SESSION), SESSION.replaceAll("/", "\\/"), sent]) {
    if (secret !== "") expect(text).not.toContain(secret);
  }
}

describe("secrets", () => {
  const tlj = new TbkDgVegasTljCreateRequest({} as TbkDgVegasTljCreateParams);

  /** A platform that repeats what it was sent, in each place an error could take it from. */
  const echoes: [name: string, reply: (seen: Seen) => Reply, kind: abstract new (...args: never[]) => TopError][] = [
    [
      "sub_msg",
      ({ query }) =>
        refusal(15, "isv.x", `bad session ${query.get("session")} sign ${query.get("sign")} ${APP.appSecret}`),
      TopApiError,
    ],
    ["msg", ({ query }) => ({ error_response: { code: 27, msg: `session=${query.get("session")}` } }), TopSessionError],
    ["sub_code", ({ query }) => refusal(15, `isv.bad:${query.get("session")}`), TopApiError],
    [
      "request_id",
      ({ query }) => ({ error_response: { code: 15, msg: "m", request_id: `a${query.get("sign")}` } }),
      TopApiError,
    ],
    ["an HTML page", ({ query }) => ({ raw: `<html>${query}</html>` }), TopResponseError],
    ["an HTML page that begins with it", ({ query }) => ({ raw: `s:${query.get("session")}<html>` }), TopResponseError],
    ["a 502 page", ({ query }) => ({ status: 502, raw: `GET /router/rest?${query}` }), TopResponseError],
    [
      "broken JSON",
      ({ query }) => ({ raw: `{"a":"${query.get("session")?.replaceAll("/", "\\/")}"` }),
      TopResponseError,
    ],
    [
      "a body that is cut within",
      ({ query }) => ({ raw: `${"x".repeat(2048 - 16)}${query.get("session")}` }),
      TopResponseError,
    ],
    ["somebody else's JSON", ({ query }) => ({ url: String(query) }), TopResponseError],
    [
      "a business failure",
      ({ query }) => ({
        tbk_dg_vegas_tlj_create_response: {
          result: {
            success: false,
            msg_code: `X-${query.get("session")}`,
            msg_info: `session ${query.get("session")}`,
            model: { list: [query.get("sign"), { deep: query.get("session") }] },
          },
        },
      }),
      TopBusinessError,
    ],
  ];

  test.each(echoes)("repeated in %s are masked", async (_name, reply, kind) => {
    const fake = await gateway((seen) => reply(seen));
    const log: unknown[] = [];
    const hooks = {
      onRequest: (call: unknown) => log.push({ ...(call as object) }),
      onRetry: (call: { error: unknown }) => log.push(call, shown(call.error)),
      onError: (call: { error: unknown }) => log.push(call, shown(call.error)),
    };
    const traces: unknown[] = [];
    const onTrace = (message: unknown) => traces.push(shown((message as { error?: unknown }).error), inspect(message));
    const channels = ["start", "end", "asyncStart", "asyncEnd", "error"].map((name) => `tracing:tbk-sdk:call:${name}`);
    for (const name of channels) subscribe(name, onTrace);
    const client = fake.client({ hooks, checkRequest: false, retry: { retries: 1, baseDelay: 1 } });
    const error = await rejection(client.execute(kind === TopBusinessError ? tlj : crowdRequest, SESSION));
    for (const name of channels) unsubscribe(name, onTrace);
    expect(error).toBeInstanceOf(kind);
    expect(shown(error)).toContain("***");
    expect(traces.length).toBeGreaterThan(4);
    for (const seen of fake.seen) {
      expectNoSecret(shown(error), seen);
      expectNoSecret(inspect(log, { depth: 20 }), seen);
      expectNoSecret(traces.join("\n"), seen);
    }
    expect(shown(error)).not.toContain(SESSION.slice(0, 8));
  });

  test("in a dispatcher's own error are masked, frozen or not", async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent.get("http://127.0.0.1:9");
    const url = "http://127.0.0.1:9/router/rest";
    const fake = await gateway(() => undefined);
    const error = await rejection(
      fake
        .client({ url, dispatcher: agent as unknown as TopDispatcher })
        .execute(crowdRequest, SESSION, { retry: false }),
    );
    expect(error).toBeInstanceOf(TopTransportError);
    expect(shown(error)).toContain("sign=***");
    expectNoSecret(shown(error), undefined);
    expect(shown(error)).not.toMatch(/sign=[0-9A-F]/);

    const dispatcher = {
      dispatch: () => {
        throw Object.freeze(new Error(`cannot send ${SESSION}`, { cause: `of ${APP.appSecret}` }));
      },
    };
    const frozen = await rejection(fake.client({ dispatcher }).execute(crowdRequest, SESSION, { retry: false }));
    expect(shown(frozen)).toContain("cannot send ***");
    expectNoSecret(shown(frozen), undefined);
  });

  test("a renewed session's predecessor is masked too", async () => {
    const fake = await gateway(({ query }) =>
      query.get("session") === SESSION ? refusal(27, "session-expired") : refusal(15, "isv.x", `was ${SESSION}`),
    );
    const error = await rejection(fake.client().execute(crowdRequest, (refused) => (refused ? "6100next" : SESSION)));
    expect((error as TopApiError).sub_msg).toBe("was ***");
  });

  test("the abort's reason is the caller's and stays as it is", async () => {
    const reason = new Error(`mine ${SESSION}`);
    const fake = await gateway(() => undefined);
    const error = await rejection(fake.client().execute(crowdRequest, SESSION, { signal: AbortSignal.abort(reason) }));
    expect((error as Error).cause).toBe(reason);
    expect(reason.message).toBe(`mine ${SESSION}`);
  });

  test("are not seen in a client, a request or its answer", async () => {
    const fake = await gateway(() => ({ tbk_sc_social_crowd_get_response: { social_crowd_id: 1 } }));
    const client: TopClient = fake.client();
    const info = await client.executeWithResponse(crowdRequest, SESSION);
    for (const one of [client, crowdRequest, info]) {
      expectNoSecret(inspect(one, { depth: 20, showHidden: true }) + JSON.stringify(one), fake.seen[0]);
    }
    expect(JSON.stringify(client)).toBe("{}");
  });

  test("short texts are no secrets: words stay readable", async () => {
    const fake = await gateway(() => refusal(15, "isv.a", "a b c"));
    const error = await rejection(fake.client({ appSecret: "a" }).execute(crowdRequest, "b"));
    expect((error as TopApiError).sub_msg).toBe("a b c");
  });

  test("a hint is ours and stays readable, whatever the secret is", async () => {
    const fake = await gateway(() => refusal(15, "isp.x", "call it later"));
    const error = (await rejection(fake.client({ retry: false }).execute(crowdRequest, "later"))) as TopApiError;
    expect(error.sub_msg).toBe("call it ***");
    expect(error.hint).toContain("call again later");
  });
});
