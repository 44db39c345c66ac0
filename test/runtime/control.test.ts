import { getEventListeners } from "node:events";
import { Agent, type Dispatcher, interceptors, Pool, ProxyAgent } from "undici";
import { describe, expect, onTestFinished, test } from "vitest";
import {
  TbkDgVegasTljCreateRequest,
  type TbkDgVegasTljCreateParams,
  TbkScSocialCrowdGetRequest,
  type TopApi,
  TopBusinessError,
  TopClient,
  type TopClientOptions,
  type TopDispatcher,
  TopRequest,
  TopRequestError,
  type TopResponse,
  TopTransportError,
} from "../../generated/src/index.ts";
import { APP, crowd, gateway, isSigned, rejection } from "../helpers/gateway.ts";
import { lastingServer } from "../helpers/lasting.ts";
import { leap, timePassesAndLeaps, timeStandsStill } from "../helpers/time.ts";

const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });

describe("time", () => {
  test("a call's timeout goes before the client's", async () => {
    timeStandsStill();
    const fake = await gateway(() => void leap(20));
    const client = fake.client({ retry: false, timeout: 60_000 });
    const error = await rejection(client.execute(request, "s", { timeout: 20 }));
    expect(error).toBeInstanceOf(TopTransportError);
    expect(error).toMatchObject({ reason: "timeout", sent: true });
    expect((error as Error).message).toContain("no answer within 20 ms");
  });

  test("an answer that trickles is cut off as well", async () => {
    const fake = await gateway((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 5);
      response.on("close", () => clearInterval(timer));
      return undefined;
    });
    const error = await rejection(fake.client({ retry: false }).execute(request, "s", { timeout: 60 }));
    expect(error).toMatchObject({ reason: "timeout" });
  });

  test("each attempt has its own", async () => {
    timePassesAndLeaps();
    const fake = await gateway(({ n }) => {
      leap(n === 1 ? 100_000 : 60_000);
      return n === 1 ? undefined : crowd();
    });
    const info = await fake.client({ timeout: 100_000 }).executeWithResponse(request, "s");
    expect(info.attempts).toBe(2);
    expect(info.elapsedMs).toBeGreaterThan(160_000);
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable(new Error(), {});
  revoke();
  return proxy;
}

describe("abort", () => {
  test.each<[what: string, make: () => unknown]>([
    [
      "an error whose message fails",
      () => Object.defineProperty(new Error(), "message", { get: () => new Date(NaN).toISOString() }),
    ],
    ["a proxy that was revoked", revoked],
    ["a symbol", () => Symbol("why")],
    ["a frozen error", () => Object.freeze(new Error("why"))],
  ])("a reason may be anything: %s", async (_what, make) => {
    const reason = make();
    const fake = await gateway(() => crowd());
    const never = () => new Promise<never>(() => {});
    const client = fake.client({ limiter: { consume: never } });
    const controller = new AbortController();
    const { signal } = controller;
    const calls = ["s", never].flatMap((session) => [
      client.execute(request, session, { signal }),
      client.batch([request], session, { signal }),
    ]);
    const errors = Promise.all(calls.map((call) => rejection(call)));
    await new Promise(setImmediate);
    controller.abort(reason);
    for (const error of await errors) expect(error).toHaveProperty("reason", "abort");
    expect(fake.seen).toHaveLength(0);
  });

  test("before the call: nothing is sent", async () => {
    const fake = await gateway(() => crowd());
    const error = await rejection(fake.client().execute(request, "s", { signal: AbortSignal.abort("why") }));
    expect(error).toMatchObject({ reason: "abort", sent: false, cause: "why", retryable: false });
    expect(fake.seen).toHaveLength(0);
  });

  test("in the middle: the connection is cut, the listener gone", async () => {
    const controller = new AbortController();
    let isCut = false;
    const fake = await gateway((_, response) => {
      response.on("close", () => (isCut = true));
      controller.abort();
      return undefined;
    });
    const error = await rejection(fake.client().execute(request, "s", { signal: controller.signal }));
    expect(error).toMatchObject({ reason: "abort", sent: true });
    expect(fake.seen).toHaveLength(1);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await expect.poll(() => isCut).toBe(true);
  });

  test("after the call: nothing happens", async () => {
    const controller = new AbortController();
    const fake = await gateway(() => crowd());
    await fake.client().execute(request, "s", { signal: controller.signal });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    controller.abort();
  });

  test("by AbortSignal.timeout", async () => {
    const fake = await gateway(() => undefined);
    const error = await rejection(fake.client().execute(request, "s", { signal: AbortSignal.timeout(20) }));
    expect(error).toMatchObject({ reason: "abort", cause: { name: "TimeoutError" } });
  });
});

describe("dispatcher", () => {
  test.each([
    ["Agent", () => new Agent()],
    ["Pool", (origin: string) => new Pool(origin)],
    ["Agent with interceptors", () => new Agent().compose(interceptors.retry({ maxRetries: 0 }))],
  ])("an undici %s carries the calls and stays open", async (_name, open) => {
    const fake = await gateway(() => crowd());
    const dispatcher = open(new URL(fake.url).origin);
    onTestFinished(() => dispatcher.close());
    for (const client of [fake.client({ dispatcher }), fake.client({ dispatcher })]) {
      await client.execute(request, "s");
      await client.close();
    }
    expect(fake.seen).toHaveLength(2);
  });

  test("may add headers: a proxy without a tunnel does, and an interceptor", async () => {
    const fake = await gateway(() => crowd());
    const proxy = await gateway(() => crowd());
    const adding = (dispatch: Dispatcher["dispatch"]): Dispatcher["dispatch"] => {
      return (options, handler) =>
        dispatch({ ...options, headers: { ...options.headers, traceparent: "00" } }, handler);
    };
    const tracing = new Agent().compose(adding);
    const proxied = new ProxyAgent({ uri: new URL(proxy.url).origin, proxyTunnel: false });
    onTestFinished(async () => void (await Promise.all([tracing.destroy(), proxied.destroy()])));
    await fake.client({ dispatcher: tracing }).execute(request, "s");
    await fake.client({ dispatcher: proxied }).execute(request, "s");
    for (const { headers } of [...fake.seen, ...proxy.seen]) {
      expect(headers["content-type"]).toBe("application/x-www-form-urlencoded;charset=utf-8");
      expect(headers["user-agent"]).toMatch(/^tbk-sdk\//);
      expect(headers.host).toBe(new URL(fake.url).host);
    }
    expect(fake.seen[0]?.headers["traceparent"]).toBe("00");
    expect([fake.seen.length, proxy.seen.length]).toEqual([1, 1]);
  });

  test("is told to leave the time to the call: undici's own limits would cut a long one", async () => {
    const fake = await gateway(() => crowd());
    const pool = new Pool(new URL(fake.url).origin);
    onTestFinished(() => pool.close());
    const handed: object[] = [];
    const dispatcher: TopDispatcher = {
      dispatch: (options, handler) => (handed.push(options), pool.dispatch(options, handler)),
    };
    await fake.client({ dispatcher }).execute(request, "s", { timeout: 3_600_000 });
    expect(handed).toMatchObject([{ headersTimeout: 0, bodyTimeout: 0 }]);
  });

  test("does not send a call that was given up while it waited for a connection", async () => {
    const held: (() => void)[] = [];
    const fake = await gateway(({ n }) => (n > 1 ? crowd() : new Promise((go) => held.push(() => go(crowd())))));
    const dispatcher = new Pool(new URL(fake.url).origin, { connections: 1 });
    onTestFinished(() => dispatcher.close());
    const client = fake.client({ dispatcher });
    const first = client.execute(request, "first");
    await expect.poll(() => held).toHaveLength(1);
    const controller = new AbortController();
    const second = rejection(client.execute(request, "second", { signal: controller.signal }));
    const third = client.execute(request, "third");
    await new Promise(setImmediate);
    controller.abort();
    expect(await second).toMatchObject({ reason: "abort", sent: false });
    held[0]?.();
    await Promise.all([first, third]);
    expect(fake.seen.map(({ query }) => query.get("session"))).toEqual(["first", "third"]);
  });

  test("one that throws is a connection that failed", async () => {
    const cause = new Error("no way out");
    const dispatcher: TopDispatcher = {
      dispatch() {
        throw cause;
      },
    };
    const client = new TopClient({ ...APP, dispatcher, retry: false });
    expect(await rejection(client.execute(request, "s"))).toMatchObject({ reason: "connect", sent: false, cause });
  });
});

describe("close", () => {
  test("waits for running calls; a later call opens anew", async () => {
    let isAnswered = false;
    const fake = await gateway(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      isAnswered = true;
      return crowd();
    });
    const client = fake.client();
    const running = client.execute(request, "s");
    await new Promise((resolve) => setImmediate(resolve));
    await client.close();
    expect(isAnswered).toBe(true);
    expect((await running).social_crowd_name).toBe("某社群");
    expect((await client.execute(request, "s")).social_crowd_name).toBe("某社群");
  });

  test("ends every connection, those of first calls at the same time too", async () => {
    const server = await lastingServer(crowd());
    const client = new TopClient({ ...APP, url: `${server.origin}/router/rest` });
    await Promise.all(Array.from({ length: 5 }, () => client.execute(request, "s")));
    await client.close();
    await server.closed();
  });

  test("ends the connection that a first call is about to open", async () => {
    const server = await lastingServer(crowd());
    for (let n = 0; n < 2; n++) {
      const client = new TopClient({ ...APP, url: `${server.origin}/router/rest` });
      const running = client.execute(request, "s");
      if (n === 0) await running; // what makes calls is loaded now
      await client.close();
      await running;
    }
    await server.closed();
  });

  test("by a hook, or while a file is looked up, ends the call before it is sent", async () => {
    const fake = await gateway(() => crowd());
    const client = fake.client({ hooks: { onRequest: () => void (isOver && client.close()) } });
    let isOver = false;
    await client.execute(request, "s");
    isOver = true;
    const files = fake.client();
    await files.execute(request, "s");
    const upload = rejection(files.call("taobao.x", { file: new Uint8Array(3) }));
    await files.close();
    for (const error of [await rejection(client.execute(request, "s")), await upload]) {
      expect(error).toMatchObject({ reason: "abort", sent: false });
      expect((error as Error).message).toContain("the client was closed");
    }
    expect(fake.seen).toHaveLength(2);
  });

  test("is what `await using` ends in, also when its block throws", async () => {
    const fake = await gateway(() => crowd());
    const dispatcher = new Agent();
    const mistake = new Error("mine");
    const work = async (own: Partial<TopClientOptions>) => {
      await using client = new TopClient({ ...APP, url: fake.url, ...own });
      await client.execute(request, "s");
      throw mistake;
    };
    expect(await rejection(work({}))).toBe(mistake);
    expect(await rejection(work({ dispatcher }))).toBe(mistake);
    await expect.poll(() => fake.seen[0]?.socket.destroyed).toBe(true);
    expect(fake.seen[1]?.socket.destroyed).toBe(false); // a dispatcher that was passed in stays open
    await dispatcher.close();
  });

  test("without a call, and twice, is fine", async () => {
    const client = new TopClient(APP);
    await client.close();
    await client.close();
  });
});

describe("checks and failures", () => {
  const write = new TbkDgVegasTljCreateRequest({} as TbkDgVegasTljCreateParams);
  const failed = { result: { success: false, msg_code: "FAIL_BIZ", msg_info: "余额不足" }, request_id: "r1" };

  test("all problems at once, before any I/O, unless switched off", async () => {
    const fake = await gateway(() => ({ tbk_dg_vegas_tlj_create_response: { result: { success: true } } }));
    const error = await rejection(fake.client().execute(write));
    expect(error).toBeInstanceOf(TopRequestError);
    expect((error as TopRequestError).problems.length).toBeGreaterThan(5);
    expect(fake.seen).toHaveLength(0);
    await fake.client({ checkRequest: false }).execute(write);
    await fake.client().execute(write, undefined, { checkRequest: false });
    await rejection(fake.client({ checkRequest: false }).execute(write, undefined, { checkRequest: true }));
    expect(fake.seen).toHaveLength(2);
  });

  test("a parameter with a dot in its name is looked for by its whole name", async () => {
    const fake = await gateway(() => ({ dotted_get_response: {} }));
    class Dotted extends TopRequest<object, TopResponse> {
      readonly api: TopApi = {
        method: "dotted.get",
        session: "none",
        kind: "read",
        required: ["dimension.value", "filter", "filter.name"],
        limits: { "dimension.value": { maxLength: 3 } },
        params: { "dimension.value": "string", filter: { name: "string" } },
      };
    }
    const problems = async (params: object) =>
      ((await rejection(fake.client().execute(new Dotted(params)))) as TopRequestError).problems.map((p) => p.param);
    expect(await problems({ filter: {} })).toEqual(["dimension.value", "filter.name"]);
    expect(await problems({ "dimension.value": "long", filter: { name: "a" } })).toEqual(["dimension.value"]);
    await fake.client().execute(new Dotted({ "dimension.value": "abc", filter: { name: "a" } }));
    expect(fake.seen).toHaveLength(1);
  });

  test("a business failure is thrown, or returned where that is wanted", async () => {
    const fake = await gateway(() => ({ tbk_dg_vegas_tlj_create_response: structuredClone(failed) }));
    const client = fake.client({ checkRequest: false });
    const error = await rejection(client.execute(write));
    expect(error).toBeInstanceOf(TopBusinessError);
    expect(error).toMatchObject({
      code: "FAIL_BIZ",
      msg: "余额不足",
      request_id: "r1",
      data: failed,
      retryable: false,
    });
    expect(await client.execute(write, undefined, { businessErrors: "return" })).toEqual(failed);
    const lenient = fake.client({ checkRequest: false, businessErrors: "return" });
    expect(await lenient.execute(write)).toEqual(failed);
    expect(await rejection(lenient.execute(write, undefined, { businessErrors: "throw" }))).toBeInstanceOf(
      TopBusinessError,
    );
  });

  class Judged extends TopRequest<object, TopResponse> {
    readonly api: TopApi = {
      method: "judged.get",
      kind: "read",
      failure: { flag: "ok", code: "code", message: "msg", ok: ["0", "200"] },
      errors: { "7": [true, "wait a little"], "8": [false, "give up"] },
    };
  }
  const judge = async (one: object) => {
    const fake = await gateway(() => ({ judged_get_response: { request_id: "r", ...one } }));
    return fake.client({ retry: false }).execute(new Judged());
  };

  test.each([
    {},
    { code: "0" },
    { code: 200 },
    { code: " 200\n" },
    { code: " " },
    { code: "" },
    { code: null },
    { ok: true, code: "7" },
  ])("the flag decides, without it the code, without both it is none: %j", async (one) => {
    expect(await judge(one)).toMatchObject(one);
  });

  test.each([
    [
      { ok: false, code: "0" },
      { code: "0", msg: undefined, retryable: false, hint: undefined },
    ],
    [
      { code: 7, msg: "busy" },
      { code: "7", msg: "busy", retryable: true, hint: "wait a little" },
    ],
    [
      { ok: false, code: "8" },
      { code: "8", retryable: false, hint: "give up" },
    ],
    [{ ok: false, code: { toString: "x" } }, { code: '{"toString":"x"}' }],
    [
      { ok: "yes", code: "9" },
      { code: "9", retryable: false, hint: undefined },
    ],
  ])("a failure %j has what the API's table says of its code", async (one, expected) => {
    const error = await rejection(judge(one));
    expect(error).toBeInstanceOf(TopBusinessError);
    expect(error).toMatchObject({ ...expected, request_id: "r", data: one });
  });

  test.each([true, "true", "TRUE", 1, "1"])("a flag %j is no failure", async (success) => {
    const fake = await gateway(() => ({ tbk_dg_vegas_tlj_create_response: { result: { success } } }));
    await fake.client({ checkRequest: false }).execute(write);
  });

  test.each([false, "false", "False", 0, "0", " false\n"])("a flag %j is one", async (success) => {
    const fake = await gateway(() => ({ tbk_dg_vegas_tlj_create_response: { result: { success } } }));
    expect(await rejection(fake.client({ checkRequest: false }).execute(write))).toBeInstanceOf(TopBusinessError);
  });

  test.each([{}, { result: null }, { result: {} }, { result: "text" }])(
    "an answer without the flag, %j, is none",
    async (one) => {
      const fake = await gateway(() => ({ tbk_dg_vegas_tlj_create_response: one }));
      await fake.client({ checkRequest: false }).execute(write);
    },
  );
});

describe("options", () => {
  test.each([
    ["no app key", { appKey: "" }, /appKey is not usable: a text/],
    ["no secret", { appSecret: "" }, /appSecret is not usable: a text/],
    ["no URL", { url: "prod" }, /neither a URL nor an environment \(production, /],
    ["no scheme", { url: "eco.taobao.com/router/rest" }, /must begin with https:\/\/ or http:\/\//],
    ["no scheme for OAuth", { oauthUrl: "oauth.taobao.com" }, /is no URL: a URL must begin with https:\/\/ or http/],
    ["a name of Object", { url: "constructor" }, /neither a URL/],
    ["no OAuth URL", { oauthUrl: "oauth" }, /oauthUrl "oauth" is no URL/],
    ["no sign method", { signMethod: "sha1" as "md5" }, /signMethod is "sha1": "hmac-sha256" or/],
  ])("%s is refused at once", (_name, options, message) => {
    expect(() => new TopClient({ ...APP, ...options })).toThrow(message);
    expect(() => new TopClient({ ...APP, ...options })).toThrow(TypeError);
  });

  test.each(["md5", "hmac", "hmac-sha256"] as const)("signs by %s", async (signMethod) => {
    const fake = await gateway(() => crowd());
    await fake.client({ signMethod }).execute(request, "s");
    expect(fake.seen[0]?.query.get("sign_method")).toBe(signMethod);
    expect(fake.seen.every((seen) => isSigned(seen))).toBe(true);
  });

  test("that change after the client was made change nothing", async () => {
    const options = { ...APP, oauthUrl: "https://a.example", url: "https://a.example/router/rest" };
    const client = new TopClient(options);
    Object.assign(options, { appKey: "other", oauthUrl: "https://b.example", url: "https://b.example/router/rest" });
    const { href } = new URL(client.authorizeUrl({ redirectUri: "https://c.example", state: "s" }));
    expect(href).toMatch(/^https:\/\/a\.example\/authorize\?.*client_id=12345678&/);
    expect((await client.explain(request)).url).toMatch(/^https:\/\/a\.example\/router\/rest\?app_key=12345678&/);
  });

  test("public parameters go where they belong", async () => {
    const fake = await gateway(() => crowd());
    await fake.client({ simplify: true, partnerId: "me", targetAppKey: "87" }).execute(request, "s");
    const query = Object.fromEntries(fake.seen[0]?.query ?? []);
    expect(query).toMatchObject({ simplify: "true", partner_id: "me", target_app_key: "87", format: "json", v: "2.0" });
    expect(fake.seen[0]?.body).toBe("social_crowd_id=1");
  });
});

test("everything around an answer", async () => {
  const raw = JSON.stringify(crowd("名", "r5"));
  const fake = await gateway(() => ({ headers: { "x-trace": "t" }, raw }));
  const info = await fake.client().executeWithResponse(request, "s");
  expect(info).toMatchObject({ requestId: "r5", status: 200, attempts: 1, headers: { "x-trace": "t" } });
  expect(info.body).toBe(raw);
  expect(info.elapsedMs).toBeGreaterThan(0);
  expect(info.data.social_crowd_name).toBe("名");
});

test("any method by its name", async () => {
  const fake = await gateway(() => ({ time_get_response: { time: "2024-01-01 00:00:00", id: 1, request_id: "r" } }));
  expect(await fake.client().call("taobao.time.get")).toEqual({ time: "2024-01-01 00:00:00", id: 1, request_id: "r" });
  expect(fake.seen[0]?.query.get("method")).toBe("taobao.time.get");
});
