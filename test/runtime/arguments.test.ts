import { describe, expect, onTestFinished, test } from "vitest";
import {
  TbkOrderDetailsGetRequest,
  TbkScSocialCrowdGetRequest,
  TopClient,
  type TopClientOptions,
  TopRequestError,
} from "../../generated/src/index.ts";
import { APP, crowd, gateway, rejection } from "../helpers/gateway.ts";

const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const orders = new TbkOrderDetailsGetRequest({ start_time: "2024-01-01 00:00:00", end_time: "2024-01-01 01:00:00" });

function refusalOf(options: object): string {
  try {
    new TopClient({ ...APP, ...options } as TopClientOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as TypeError).message;
  }
  throw new Error(`taken: ${JSON.stringify(options)}`);
}

const none = undefined as never;

describe("options of a client", () => {
  test.each<[option: string, value: unknown]>([
    ["timeout", "5000"],
    ["timeout", NaN],
    ["timeout", -1],
    ["timeout", 2 ** 31],
    ["timeout", null],
    ["timeout", 5000n],
    ["maxWait", NaN],
    ["maxWait", -1],
    ["maxWait", {}],
    ["connections", 0],
    ["connections", 1.5],
    ["connections", "10"],
    ["connections", Infinity],
    ["url", ""],
    ["url", "ftp://eco.taobao.com/router/rest"],
    ["url", "//eco.taobao.com/router/rest"],
    ["url", "https://eco.taobao.com/router/rest?app_key=1"],
    ["url", "https://eco.taobao.com/router/rest#top"],
    ["url", new URL("https://eco.taobao.com/router/rest")],
    ["oauthUrl", "oauth.taobao.com"],
    ["oauthUrl", "file:///etc/passwd"],
    ["appKey", "1234\ud83d"],
    ["appSecret", "\udc00x"],
    ["signMethod", "HMAC"],
    ["format", "json5"],
    ["businessErrors", true],
    ["simplify", "true"],
    ["checkRequest", 1],
    ["partnerId", 5],
    ["partnerId", "me\ud83d"],
    ["targetAppKey", ""],
    ["clock", Date.UTC(2024, 0, 1)],
    ["dispatcher", "http://127.0.0.1:3128"],
    ["limiter", () => undefined],
    ["hooks", []],
    ["hooks", "log"],
    ["retry", true],
    ["retry", 3],
    ["retry", []],
    ["retry", new Map([["retries", 0]])],
    ["hooks", new Set()],
  ])("%s: %s is refused by name", (option, value) => {
    expect(refusalOf({ [option]: value })).toContain(option);
  });

  test.each<[group: string, option: string, value: unknown]>([
    ["retry", "retries", "3"],
    ["retry", "retries", 1.5],
    ["retry", "retries", Infinity],
    ["retry", "baseDelay", NaN],
    ["retry", "maxDelay", -1],
    ["retry", "maxBan", "10s"],
    ["retry", "codes", "isv.busy"],
    ["retry", "codes", [15]],
    ["hooks", "onError", {}],
  ])("%s.%s: %s is refused by name", (group, option, value) => {
    expect(refusalOf({ [group]: { [option]: value } })).toContain(`${group}.${option}`);
  });

  test.each([{ maxRetries: 2 }, { appkey: "1" }, { retry: { retry: 1 } }, { hooks: { onrequest() {} } }])(
    "an unknown name is refused with those there are: %j",
    (options) => {
      expect(refusalOf(options)).toMatch(/is no option: there are /);
    },
  );

  test.each([[Promise.resolve({ url: "sandbox" })], [new Map()], [new Date()], [new Error("x")], [new Proxy([], {})]])(
    "what can hold no options is not taken for none: %o",
    (options) => {
      expect(() => new TopClient(options as never)).toThrow(/^the client options are a \w+: an object is expected$/);
    },
  );

  test("an object of a class and a module's exports are options", async () => {
    class Settings {
      readonly timeout = -1;
    }
    const source = "data:text/javascript,export const timeout = -1";
    const module = (await import(source)) as object;
    for (const options of [new Settings(), module]) expect(() => new TopClient(options)).toThrow(/^timeout is -1/);
  });

  test("all problems at once, and undefined is the default everywhere", () => {
    const message = refusalOf({ timeout: -1, format: "x", retry: { retries: -1 } });
    for (const name of ["timeout", "format", "retry.retries"]) expect(message).toContain(name);
    const unset = {
      timeout: none,
      url: none,
      retry: { retries: none, codes: none },
      hooks: { onError: none },
      whatever: none,
    };
    expect(() => new TopClient({ ...APP, ...unset } as TopClientOptions)).not.toThrow();
  });

  test.each([
    " key",
    "key\n",
    "\tkey",
    "'key'",
    '"key"',
    "　key",
    "\u200bkey",
    "key\u2060",
    "“key”",
    "「key」",
    "『key』",
    "＂key＂",
    "＇key＇",
    "«key»",
  ])("key and secret are not trimmed but refused, unseen: %j", (text) => {
    for (const option of ["appKey", "appSecret"]) {
      const message = refusalOf({ [option]: text });
      expect(message).toContain(option);
      expect(message).not.toContain("key'");
      expect(message.replaceAll("appKey", "")).not.toMatch(/\bkey\b/);
    }
  });

  test("key and secret come from the environment", async () => {
    const fake = await gateway(() => crowd());
    process.env["TOP_APP_KEY"] = "87654321";
    process.env["TOP_APP_SECRET"] = "secret\n"; // as `$(cat file)` does not, but a file does
    try {
      const client = new TopClient({ url: fake.url });
      await client.execute(request, "s");
      await client.close();
      expect(fake.seen[0]?.query.get("app_key")).toBe("87654321");
      process.env["TOP_APP_SECRET"] = "'secret'"; // as Docker reads its env files
      expect(() => new TopClient()).toThrow(/appSecret of the environment's TOP_APP_SECRET has quotes around it/);
      delete process.env["TOP_APP_SECRET"];
      expect(() => new TopClient()).toThrow(/appSecret is missing: .*TOP_APP_SECRET/);
    } finally {
      delete process.env["TOP_APP_KEY"];
      delete process.env["TOP_APP_SECRET"];
    }
    expect(() => new TopClient()).toThrow(/appKey is missing: .*TOP_APP_KEY/);
  });

  test.each([0, Infinity, 2 ** 31 - 1])("a timeout of %d lets an answer take its time", async (timeout) => {
    const warnings: Error[] = [];
    const listener = (warning: Error) => void warnings.push(warning);
    process.on("warning", listener);
    const fake = await gateway(() => new Promise((resolve) => setTimeout(resolve, 30, crowd())));
    await fake.client({ timeout, retry: false }).execute(request, "s");
    await fake.client({ retry: false }).execute(request, "s", { timeout });
    process.off("warning", listener);
    expect(warnings).toEqual([]);
  });
});

describe("arguments of a call", () => {
  test("options may stand in the session's place, with a session or without", async () => {
    const fake = await gateway(() => crowd());
    const client = fake.client({ retry: false });
    await client.execute(request, { session: "s1", timeout: 5000 });
    await client.executeWithResponse(request, { session: () => "s2" });
    await client.call("taobao.tbk.sc.social.crowd.get", { social_crowd_id: 1 }, { timeout: 5000 });
    await client.execute(request, undefined, { session: "s4" });
    expect(fake.seen.map(({ query }) => query.get("session"))).toEqual(["s1", "s2", null, "s4"]);
    expect((await client.explain(request, { session: "s5", reveal: true })).url).toContain("session=s5");
  });

  test.each<[what: string, second: unknown, third: unknown, said: RegExp]>([
    ["a number", 5000, undefined, /second argument is 5000: a session is a text or a function, options are an object/],
    ["a date", new Date(0), undefined, /second argument is a Date/],
    ["bytes", Buffer.from("s"), undefined, /second argument is a Buffer/],
    ["a list", ["s"], undefined, /second argument is a list/],
    ["true", true, undefined, /second argument is true/],
    ["a token", { access_token: "6100secret" }, undefined, /pass its access_token/],
    ["unknown options", { timeOut: 1 }, undefined, /timeOut is no option: there are session, signal, timeout/],
    ["options twice", { timeout: 1 }, { timeout: 2 }, /options are given twice/],
    ["a session twice", "s", { session: "t" }, /session is given twice/],
    ["options that are a number", "s", 5000, /call options are 5000: an object is expected/],
    ["options that are still to come", "s", Promise.resolve({}), /options are a Promise: an object is expected/],
    ["an option that cannot work", "s", { timeout: "1" }, /timeout is "1": milliseconds/],
    ["a signal that is none", "s", { signal: true }, /signal is true: an AbortSignal/],
    ["a controller", "s", { signal: new AbortController() }, /signal is a AbortController: an AbortSignal/],
    ["a target of other events", "s", { signal: new EventTarget() }, /signal is a EventTarget: an AbortSignal/],
    [
      "a signal that cannot be left",
      "s",
      { signal: { aborted: false, addEventListener() {} } },
      /signal is an object: an AbortSignal/,
    ],
    ["white space", "s ", undefined, /session has white space at an end/],
    ["a line end", "s\n", undefined, /session has white space at an end/],
    ["Bearer", "Bearer s", undefined, /session begins with Bearer/],
    ["quotes", '"s"', undefined, /session has quotes around it/],
    ["quotes of a chat", "“s”", undefined, /session has quotes around it/],
    ["a character without width", "\u200bs", undefined, /session has white space at an end/],
    ["the JSON of a token", '{ "access_token": "6100secret" }', undefined, /session is the JSON of a token/],
    ["a promise that became a text", "[object Promise]", undefined, /session is the text \[object Promise\]/],
    ["an object that became a text", "[object Object]", undefined, /session is the text \[object Object\]/],
  ])("%s is refused before anything is sent", async (_what, second, third, said) => {
    const fake = await gateway(() => crowd());
    const client = fake.client();
    const session = second as string;
    const options = third as { timeout: number };
    for (const call of [
      client.execute(request, session, options),
      client.executeWithResponse(request, session, options),
      client.call("taobao.x", {}, session, options),
      client.batch([request], session, options),
      client.explain(request, session, options as object),
    ]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(said.source.includes("call options") ? /options are 5000/ : said);
      expect((error as Error).message).not.toContain("6100secret");
    }
    expect(() => client.paginate(orders, session, options)).toThrow(TypeError);
    expect(() => client.pages(orders, session, options)).toThrow(TypeError);
    expect(fake.seen).toHaveLength(0);
  });

  test.each<[what: string, request: unknown]>([
    ["a method's name", "taobao.x"],
    ["a class", TbkScSocialCrowdGetRequest],
    ["nothing", undefined],
    ["null", null],
    ["parameters", { social_crowd_id: 1 }],
    ["a promise", Promise.resolve(request)],
  ])("%s is no request", async (_what, given) => {
    const fake = await gateway(() => crowd());
    const client = fake.client();
    const wrong = given as typeof request;
    for (const call of [
      client.execute(wrong),
      client.executeWithResponse(wrong),
      client.explain(wrong),
      client.batch([wrong]),
    ]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(/an object of a request class is expected/);
    }
    expect(() => client.paginate(given as typeof orders)).toThrow(/a request class is expected/);
    expect(fake.seen).toHaveLength(0);
  });

  test("a batch names the part that is wrong, a call by name what it takes", async () => {
    const client = new TopClient(APP);
    const wrong = 5 as unknown as typeof request;
    expect(await rejection(client.batch([request, wrong]))).toMatchObject({
      message: expect.stringMatching(/requests\[1\] is 5/),
    });
    expect(await rejection(client.batch({} as never))).toMatchObject({
      message: expect.stringMatching(/a batch is an object: a list/),
    });
    expect(await rejection(client.batch([{ request, session: 5 as never }]))).toBeInstanceOf(TypeError);
    expect(await rejection(client.call(request as never))).toMatchObject({
      message: expect.stringMatching(/goes to client\.execute\(request\)/),
    });
    expect(await rejection(client.call("taobao.x", "a=1" as never))).toMatchObject({
      message: expect.stringMatching(/parameters of taobao\.x/),
    });
  });

  test.each<[call: string, make: (client: TopClient, unreadable: never) => unknown, said: RegExp]>([
    ["execute", (client, it) => client.execute(it), /^the request cannot be read: pass/],
    [
      "execute's parameters",
      (client, it) => client.execute(withParams(it)),
      /^the parameters of \S+get cannot be read/,
    ],
    ["execute's session", (client, it) => client.execute(request, it), /cannot be read/],
    ["execute's options", (client, it) => client.execute(request, "s", it), /^the call options/],
    [
      "an option",
      (client, it) => client.execute(request, { signal: it }),
      /signal is an object that cannot be read: an Ab/,
    ],
    ["call", (client, it) => client.call(it), /^the method is an object that cannot be read/],
    [
      "call's parameters",
      (client, it) => client.call("taobao.x", it),
      /^the parameters of taobao\.x are an object that/,
    ],
    ["a batch", (client, it) => client.batch(it), /^a batch is an object that cannot be read/],
    ["a part of a batch", (client, it) => client.batch([request, it]), /^requests\[1\] cannot be read/],
    ["a session of a batch", (client, it) => client.batch([{ request, session: it }]), /^requests\[0\]\.session is an/],
    ["pages", (client, it) => client.pages(it), /^the request cannot be read/],
    ["an option of pages", (client, it) => client.pages(orders, { cursor: it }), /^cursor is an object that cannot/],
    ["follow", (client, it) => client.follow(orders, { from: it }), /^from is an object that cannot be read/],
    ["explain", (client, it) => client.explain(it), /^the request cannot be read/],
    ["authorizeUrl", (client, it) => client.authorizeUrl(it), /^the authorization cannot be read/],
    ["exchangeCode", (client, it) => client.exchangeCode(it), /^the code cannot be read/],
    ["a client", (_, it) => new TopClient(it), /^the client options /],
    [
      "an option of a client",
      (_, it) => new TopClient({ ...APP, hooks: it }),
      /^hooks is an object that cannot be read/,
    ],
  ])("what cannot be looked at is refused in words that say where: %s", async (_what, make, said) => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const error = await rejection((async () => make(new TopClient(APP), proxy as never))());
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(said);
    const trap = () => {
      throw new Error(APP.appSecret);
    };
    const refusing = new Proxy({}, { get: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap });
    const told = await rejection((async () => make(new TopClient(APP), refusing as never))());
    expect(told).toBeInstanceOf(TypeError);
    expect((told as Error).message).not.toContain(APP.appSecret);
  });

  test("a method that was taken off its client says how it is called", async () => {
    const client = new TopClient(APP);
    const { prototype } = TopClient as { readonly prototype: object };
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name === "constructor") continue;
      const method = client[name as "execute"];
      for (const owner of [undefined, null, {}, new Proxy(client, {})]) {
        const error = await rejection((async () => method.call(owner as never, request))());
        expect(error, name).toMatchObject({
          name: "TypeError",
          message: expect.stringMatching(/taken off its client: call client\.execute/),
        });
      }
    }
  });

  test.each<[what: string, batch: unknown, said: string]>([
    ["a hole", [request, , request], "requests[1] is undefined: an object of a request class"], // eslint-disable-line
    [
      "a member that there is not",
      [{ request, sesion: "b" }],
      "requests[0].sesion is no member: there are request, session",
    ],
    [
      "options in the session's place",
      [{ request, session: { timeout: 5 } }],
      "requests[0].session is an object: a text",
    ],
    ["a session with white space", [request, { request, session: " b" }], "requests[1].session has white space"],
  ])("a batch with %s is refused, and nothing is sent", async (_what, batch, said) => {
    const fake = await gateway(() => crowd());
    const error = await rejection(fake.client().batch(batch as never, "s"));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain(said);
    expect(fake.seen).toHaveLength(0);
  });

  test.each([5, {}, " s", "Bearer s", ["s"]])("a session function that gives %j sends nothing", async (given) => {
    const fake = await gateway(() => crowd());
    const error = await rejection(fake.client().execute(request, () => given as string));
    expect(error).toBeInstanceOf(TopRequestError);
    expect((error as TopRequestError).problems[0]).toMatchObject({ code: 40, param: "session" });
    expect(fake.seen).toHaveLength(0);
  });
});

test.each<[name: string, value: unknown]>([
  ["extend", () => undefined],
  ["more", { a: 1 }],
  ["format", () => undefined],
  ["url", "http://127.0.0.1:1/router/rest"],
  ["dispatcher", { dispatch: () => true }],
  ["session", "everybodys"],
  ["request", "everybodys"],
  ["access_token", "everybodys"],
])("what somebody put on every object is no option, parameter or session: %s", async (name, value) => {
  const fake = await gateway(() => crowd());
  const lists = [{ a: 1 }];
  const everybodys = Object.prototype as unknown as { [name: string]: unknown };
  onTestFinished(() => void delete everybodys[name]);
  everybodys[name] = value;
  const client = fake.client({ retry: { retries: 0 } });
  await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 1, lists } as never), "own");
  await client.call("taobao.tbk.sc.social.crowd.get", { social_crowd_id: 1 }, {});
  delete everybodys[name];
  expect(fake.seen.map(({ form }) => [...form.keys()])).toEqual([["lists", "social_crowd_id"], ["social_crowd_id"]]);
  expect(fake.seen.map(({ query }) => query.get("session"))).toEqual(["own", null]);
});

test("a clock that fails is named, and nothing is sent", async () => {
  const fake = await gateway(() => crowd());
  const cause = new Error("mine");
  const clock = () => {
    throw cause;
  };
  const error = await rejection(fake.client({ clock }).execute(request, "a-session"));
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message: "clock failed: mine", cause });
  expect(fake.seen).toEqual([]);
});

test.each([NaN, Infinity, "2024-01-01", new Date(0), 9e15, 1e15, -1e14])(
  "a clock that gives %s is named, and nothing is sent",
  async (now) => {
    const fake = await gateway(() => crowd());
    const clock = () => now as number;
    const error = await rejection(fake.client({ clock }).execute(request, "a-session"));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/^TypeError: clock gave .+: epoch milliseconds are expected$/);
    expect(fake.seen).toEqual([]);
  },
);

describe("arguments of sessions", () => {
  const client = new TopClient({ ...APP, oauthUrl: "http://127.0.0.1:1" });
  test.each<[what: string, call: () => unknown, said: RegExp]>([
    ["no state", () => client.authorizeUrl({ redirectUri: "https://a" } as never), /state is undefined/],
    ["an empty state", () => client.authorizeUrl({ redirectUri: "https://a", state: "" }), /state is empty/],
    [
      "a state of nothing",
      () => client.authorizeUrl({ redirectUri: "u", state: "undefined" }),
      /state is the text undef/,
    ],
    [
      "an address of nothing",
      () => client.exchangeCode({ code: "c", redirectUri: "null" }),
      /redirectUri is the text null/,
    ],
    ["no address", () => client.authorizeUrl({ state: "x" } as never), /redirectUri is undefined/],
    ["nothing", () => client.authorizeUrl(none), /redirectUri is undefined/],
    ["a view that is none", () => client.authorizeUrl({ redirectUri: "u", state: "x", view: 5 as never }), /view is 5/],
    [
      "a place that is cut in a character",
      () => client.authorizeUrl({ redirectUri: "http://x/\ud83d", state: "x" }),
      /redirectUri holds half a character/,
    ],
    ["no code", () => client.exchangeCode({ redirectUri: "u" } as never), /code is undefined/],
    ["a code with a line end", () => client.exchangeCode({ code: "c\n", redirectUri: "u" }), /code has white space/],
    ["a token that is none", () => client.refreshSession(none), /refreshToken is undefined/],
    ["a token object", () => client.refreshSession({ refresh_token: "6100" } as never), /refreshToken is an object/],
    ["options that are none", () => client.refreshSession("r", { timeout: -1 }), /timeout is -1/],
  ])("%s is a TypeError", async (_what, call, said) => {
    const error = await rejection(Promise.resolve().then(call));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toMatch(said);
  });

  test("a gateway that is none of the platform's has no users until it is told", () => {
    const local = new TopClient({ ...APP, url: "http://127.0.0.1:1/router/rest" });
    expect(() => local.authorizeUrl({ redirectUri: "u", state: "x" })).toThrow(/oauthUrl is missing/);
    for (const [url, host] of [
      ["overseas", "oauth.taobao.com"],
      ["sandbox", "oauth.tbsandbox.com"],
    ] as const)
      expect(new TopClient({ ...APP, url }).authorizeUrl({ redirectUri: "u", state: "x" })).toContain(`//${host}/`);
    const evil = new TopClient({ ...APP, url: "https://eco.taobao.com.evil.example/router/rest" });
    expect(() => evil.authorizeUrl({ redirectUri: "u", state: "x" })).toThrow(/oauthUrl is missing/);
  });
});

function withParams(params: never): typeof request {
  return Object.assign(new TbkScSocialCrowdGetRequest(), { params });
}
