import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  TbkDgVegasTljCreateRequest,
  TbkOrderDetailsGetRequest,
  TbkScPicEmbedRequest,
  TbkScSocialCrowdGetRequest,
  TopClient,
  type TopDispatcher,
  TopRequestError,
  TopResponseError,
  type TopSession,
  TopSessionError,
  TopTransportError,
} from "../../generated/src/index.ts";
import { APP, gateway, rejection, type Reply, type Seen } from "../helpers/gateway.ts";
import { orderPage } from "../helpers/orders.ts";
import { shown } from "../helpers/shown.ts";
import { WRITINGS } from "../helpers/writings.ts";
import { randomOf } from "./random.ts";

const SESSION = "6100ab+cd/ef==sessi'on&<KEY>";
const REFRESH = "6101refresh+token/of==a&user";
const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });

function expectNone(text: string, ...secrets: string[]): void {
  for (const secret of secrets) {
    for (const write of Object.values(WRITINGS)) expect(text.toLowerCase()).not.toContain(write(secret).toLowerCase());
    // Not by halves either.
    expect(text).not.toContain(secret.slice(0, 10));
    expect(text).not.toContain(secret.slice(-10));
  }
}

async function failure(reply: (seen: Seen) => Reply, session = SESSION): Promise<unknown> {
  const fake = await gateway(reply);
  return rejection(fake.client({ retry: false }).execute(request, session));
}

describe("what an answer repeats is masked, however it is written", () => {
  test.each(Object.entries(WRITINGS))("%s", async (_how, write) => {
    for (const secret of [SESSION, APP.appSecret]) {
      const text = shown(await failure(() => ({ raw: `<html>your key ${write(secret)} is unknown</html>` })));
      expect(text).toContain("your key *** is unknown");
      expectNone(text, SESSION, APP.appSecret);
    }
  });

  const coded = (text: string) =>
    text.replace(/[^]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const [SHORT, HEX] = ["6100ab+cd", "d7df4+3ce"];

  test.each([
    ["in codes of codes", SESSION, coded(coded(SESSION))],
    ["in codes of codes, in a URL", SHORT, encodeURIComponent(coded(coded(SHORT)))],
    ["in codes of codes, in HTML", SHORT, coded(coded(SHORT)).replaceAll("\\", "&#92;")],
    ["behind two backslashes, as a code begins", HEX, `\\\\${HEX}`],
  ])("%s", async (_how, session, text) => {
    const told = shown(await failure(() => ({ raw: `<html>your key ${text} is unknown</html>` }), session));
    expect(told).toContain("your key ***");
    expect(told).not.toContain(text);
  });

  test.each(Object.entries(WRITINGS))("%s, a short one", async (_how, write) => {
    for (const session of ["a/&b", "a/&+=<>b"]) {
      const text = shown(await failure(() => ({ raw: `<html>your key ${write(session)} is unknown</html>` }), session));
      expect(text).toContain("your key *** is unknown");
    }
  });

  test.each(Object.entries(WRITINGS))("%s, cut off by the end of what is shown", async (_how, write) => {
    const whole = write(SESSION);
    let length = write(SESSION.slice(0, 8)).length;
    const fake = await gateway(() => ({ raw: "x".repeat(2048 - length) + whole }));
    const client = fake.client({ retry: false });
    for (; length < whole.length; length++) {
      const text = shown(await rejection(client.execute(request, SESSION)));
      expect(text).not.toContain(SESSION.slice(0, 6));
    }
  });
});

/** The error of a token endpoint that says this of a code. */
async function codeRefusal(code: string, say: (code: string) => string): Promise<TopSessionError> {
  const fake = await gateway(({ form }) => ({
    status: 400,
    headers: { "content-type": "application/json" },
    raw: JSON.stringify({ error: "invalid_grant", error_description: say(form.get("code") ?? "") }),
  }));
  const client = fake.client({ oauthUrl: new URL(fake.url).origin });
  const error = await rejection(client.exchangeCode({ code, redirectUri: "https://a.example/back/from/taobao" }));
  expect(error).toBeInstanceOf(TopSessionError);
  return error as TopSessionError;
}

describe("secrets of any length and alphabet", () => {
  const ALPHABETS: Record<string, string> = {
    "letters and digits": "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    "what URLs, JSON and HTML write otherwise": "aZ09+/=-_.~!'\"(){}<>&;:,#",
    "any language": "淘宝客é😀ßИa1",
    "two letters": "ab",
    "one letter": "a",
  };
  const lengths = [4, 7, 8, 15, 16, 17, 40, 300, 3_000];
  const rows = Object.keys(ALPHABETS).flatMap((name) => lengths.map((length) => [length, name] as const));

  function secretOf(name: string, length: number): string {
    const alphabet = Array.from(ALPHABETS[name] as string);
    const random = randomOf(length);
    return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join("");
  }

  test.each(rows)("%d of %s", async (length, name) => {
    const code = secretOf(name, length);
    const writings = Object.values(WRITINGS);
    const error = await codeRefusal(code, (text) => writings.map((write) => `"${write(text)}" is no code`).join());
    expect(error.msg).toBe(writings.map(() => '"***" is no code').join());
    expect(shown(error)).not.toContain(code.slice(0, 16));
  });

  test.each(Object.keys(ALPHABETS))("100,000 of %s", async (name) => {
    const error = await codeRefusal(
      secretOf(name, 100_000),
      (text) => `${text} is no code, nor is ${JSON.stringify(text)}`,
    );
    expect(error.msg).toBe('*** is no code, nor is "***"');
  });

  test.each(["%", "%2", "%%", "%25", "\\", "\\\\", "\\u", "\\x", "\\u00", "&", "&#", "&#x", "a%41\\"])(
    "behind %j, which begins a writing",
    async (before) => {
      for (const code of ["61ab5c/+cd", "3aefb24d9a", "x41y.3ab+", "u0041b/cd="]) {
        const writings = Object.values(WRITINGS);
        const { msg } = await codeRefusal(code, (text) =>
          writings.map((write) => `${before}${write(text)} here`).join(),
        );
        expect(msg.split(" here").slice(0, -1)).toEqual(writings.map(() => expect.stringMatching(/^.{0,8}\*\*\*$/)));
        for (const write of writings) expect(msg).not.toContain(write(code).slice(-9));
      }
    },
  );

  test("a part of it, as of a text that is cut somewhere", async () => {
    const { msg } = await codeRefusal(
      REFRESH,
      (text) => `${text.slice(0, 20)}...${text.slice(-16)}, ${text.slice(3, 21)}`,
    );
    expect(msg).toBe("***...***, ***");
  });

  test("what is alike in a few characters, and what was sent beside it, stay as they are", async () => {
    const said = "invalid-sessionkey of my-session-key at https://a.example/back/from/alipay, authorization_code";
    expect((await codeRefusal("my-session-of-today", () => said)).msg).toBe(said);
  });
});

describe("tokens that the client has never seen before", () => {
  const TOKENS = { access_token: SESSION, refresh_token: REFRESH, expires_in: 1 };

  test.each<[string, string, number]>([
    ["is cut off", JSON.stringify(TOKENS).slice(0, -1), 200],
    ["comes with an error of the server", JSON.stringify(TOKENS), 502],
    ["is JSON in JSON", `{"a":${JSON.stringify(JSON.stringify(TOKENS))}`, 200],
    ["is a form", new URLSearchParams({ access_token: SESSION, refresh_token: REFRESH }).toString(), 200],
  ])("a token answer that %s", async (_how, raw, status) => {
    const fake = await gateway(() => ({ status, raw }));
    const client = fake.client({ oauthUrl: new URL(fake.url).origin });
    const error = await rejection(
      client.exchangeCode({ code: "a-code-to-be-used-once", redirectUri: "https://a.example/" }),
    );
    expect(error).toBeInstanceOf(TopResponseError);
    expectNone(shown(error), SESSION, REFRESH);
  });

  test.each<[string, (client: TopClient) => Promise<unknown>]>([
    ["a refresh token", (client) => client.refreshSession(REFRESH)],
    ["a code", (client) => client.exchangeCode({ code: REFRESH, redirectUri: "https://a.example/" })],
  ])("%s that is refused", async (_what, run) => {
    const fake = await gateway(({ form }) => ({
      status: 400,
      headers: { "content-type": "application/json" },
      raw: JSON.stringify({ error: "invalid_grant", error_description: `unknown: ${form}` }),
    }));
    const error = await rejection(run(fake.client({ oauthUrl: new URL(fake.url).origin })));
    expect(shown(error)).toContain("client_secret=***");
    expectNone(shown(error), REFRESH, APP.appSecret);
  });
});

describe("what a dispatcher throws", () => {
  const text = `cannot send ${SESSION} of ${APP.appSecret}`;
  test.each<[string, () => unknown]>([
    ["many errors in one", () => new AggregateError([new Error(text), text], text)],
    ["a body that it read", () => Object.assign(new Error("x"), { body: { error: [text, { deep: text }] } })],
    ["headers", () => Object.assign(new Error("x"), { headers: { location: encodeURIComponent(text) } })],
    ["a text", () => text],
    ["an object", () => ({ text })],
    ["a cause of a cause", () => new Error("x", { cause: new Error("y", { cause: { text } }) })],
    ["an error that contains itself", () => selfish(text)],
  ])("%s", async (_what, thrown) => {
    const dispatcher: TopDispatcher = {
      dispatch() {
        throw thrown();
      },
    };
    const error = await rejection(new TopClient({ ...APP, dispatcher, retry: false }).execute(request, SESSION));
    expect(error).toBeInstanceOf(TopTransportError);
    expect(inspect(error, { depth: 20 })).toContain("***");
    expectNone(inspect(error, { depth: 20, showHidden: true }), SESSION, APP.appSecret);
  });
});

test("a name in the data of a failure is masked as a value is", async () => {
  const coupon = new TbkDgVegasTljCreateRequest({} as never);
  const model = { [SESSION]: { [`${APP.appSecret} of`]: 1 }, fine: [{ fine: 1, [SESSION]: 2 }] };
  const failed = { tbk_dg_vegas_tlj_create_response: { result: { success: false, msg_code: "x", model } } };
  const fake = await gateway(() => failed);
  const error = await rejection(fake.client().execute(coupon, SESSION, { checkRequest: false }));
  expect(error).toMatchObject({
    code: "x",
    data: { result: { model: { "***": { "*** of": 1 }, fine: [{ fine: 1, "***": 2 }] } } },
  });
  expectNone(shown(error), SESSION, APP.appSecret);
});

test("a text as long as an answer is cut, and looked through to where it is", async () => {
  const length = 2 ** 21;
  const fill = "x".repeat(length - SESSION.length);
  const text = SESSION + fill + SESSION.slice(0, -1) + "y".repeat(40_000_000);
  for (const answer of [
    { error_response: { code: 15, msg: "m", sub_code: "isv.x", sub_msg: text } },
    { tbk_dg_vegas_tlj_create_response: { result: { success: false, msg_info: text } } },
  ]) {
    const fake = await gateway(() => answer);
    const coupon = new TbkDgVegasTljCreateRequest({} as never);
    const before = process.cpuUsage();
    const error = await rejection(fake.client({ retry: false }).execute(coupon, SESSION, { checkRequest: false }));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(10_000);
    const { message, stack, sub_msg = (error as { msg: string }).msg } = error as TopSessionError;
    expect(sub_msg).toBe(`***${fill}…`);
    for (const one of [message, stack, JSON.stringify(error)]) expect(one?.includes(SESSION.slice(0, 10))).toBe(false);
    expect(message.length).toBeLessThan(length + 100);
  }
});

test("what stands in an error twice is looked through once", async () => {
  let reads = 0;
  const part = {
    get text() {
      reads++;
      return "fine";
    },
  };
  const dispatcher: TopDispatcher = {
    dispatch() {
      throw Object.assign(new Error("x"), { parts: [part, { part }, part] });
    },
  };
  await rejection(new TopClient({ ...APP, dispatcher, retry: false }).execute(request, SESSION));
  expect(reads).toBe(1);
});

function selfish(text: string): Error {
  const error = new Error(text);
  return Object.assign(error, { error, list: [error] });
}

describe("secrets in the wrong place", () => {
  test.each([
    "https//user:pa55-word@eco.taobao.com/router/rest",
    "https://user:pa55-word@eco.taobao.com:port/router/rest",
    "eco.taobao.com/router/rest?session=pa55-word",
  ])("a url that is none: %s", (url) => {
    for (const option of ["url", "oauthUrl"]) {
      const error = thrownBy(() => new TopClient({ ...APP, [option]: url }));
      expect(error).toBeInstanceOf(TypeError);
      expect(shown(error)).toContain(`${option} "`);
      expect(shown(error)).not.toContain("pa55-word");
    }
  });

  test.each(["//user:pa55-word@", "//user@"])(
    "the name and password of a url with %s are refused, and not shown",
    (user) => {
      for (const option of ["url", "oauthUrl"]) {
        const url = "https://eco.taobao.com/router/rest".replace("//", user);
        const error = thrownBy(() => new TopClient({ ...APP, [option]: url }));
        expect(error).toBeInstanceOf(TypeError);
        expect(shown(error)).not.toContain("pa55-word");
      }
    },
  );

  test.each([APP.appSecret, SESSION])("%s for the name of a method", async (method) => {
    const fake = await gateway(() => ({ error_response: { code: 22, msg: "Invalid method" } }));
    const error = await rejection(fake.client().call(method, {}, SESSION));
    expect(error).toMatchObject({ code: 22, method: "***" });
    expectNone(inspect(error, { showHidden: true }) + JSON.stringify(error), method);
  });

  test.each<[where: string, call: (client: TopClient, text: string) => unknown, said: RegExp]>([
    ["a client's options", (_, text) => new TopClient(text as never), /the client options are a text/],
    ["parameters", (client, text) => client.call("taobao.x", text as never), /parameters of taobao\.x are a text/],
    ["a request", (client, text) => client.execute(text as never), /the request is a text/],
    ["a call's options", (client, text) => client.execute(request, undefined, text as never), /options are a text/],
    ["a token's options", (client, text) => client.refreshSession("r", text as never), /options are a text/],
    ["a batch", (client, text) => client.batch(text as never), /a batch is a text/],
    ["a part of a batch", (client, text) => client.batch([text as never]), /requests\[0\] is a text/],
  ])("the secret and a session for %s", async (_where, call, said) => {
    for (const text of [APP.appSecret, SESSION]) {
      const error = await rejection((async () => call(new TopClient(APP), text))());
      expect(error).toBeInstanceOf(TypeError);
      expect((error as Error).message).toMatch(said);
      expectNone(inspect(error, { showHidden: true }), text);
    }
  });

  test("a session for the path of a file", async () => {
    const params = { adzone_id: 1, item_id: 2, site_id: 3, pic_stream: `/tmp/${SESSION}` };
    const fake = await gateway(() => undefined);
    const error = await rejection(fake.client().execute(new TbkScPicEmbedRequest(params), SESSION));
    expect(error).toBeInstanceOf(TopRequestError);
    expect(shown((error as TopRequestError).problems)).toContain("***");
    expectNone(shown(error), SESSION);
  });

  test.each<[what: string, session: TopSession]>([
    ["a session", SESSION],
    ["a function that gives one", () => SESSION],
    ["a function that gives one later", async () => SESSION],
  ])("%s that an answer of many pages repeats", async (_what, session) => {
    const orders = new TbkOrderDetailsGetRequest({
      start_time: "2024-11-11 00:00:00",
      end_time: "2024-11-11 01:00:00",
    });
    const fake = await gateway((_, response) => {
      response.sendDate = isDated;
      return orderPage([{ trade_id: SESSION }], true, SESSION);
    });
    const client = fake.client({ retry: false });
    const read = async (pages: AsyncIterable<unknown>) => {
      for await (const _ of pages);
    };
    let isDated = true;
    for (const pages of [client.pages(orders, session), client.follow(orders, session)]) {
      const error = await rejection(read(pages));
      expect((error as Error).message).toContain("the position *** once more");
      expectNone(shown(error), SESSION);
    }
    isDated = false;
    const undated = await rejection(read(client.follow(orders, session)));
    expect(undated).toBeInstanceOf(TopResponseError);
    expect((undated as TopResponseError).body).toContain("***");
    expectNone(shown(undated), SESSION);
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test("nothing that a client hands out shows its secrets", async () => {
  const fake = await gateway(() => orderPage([{ trade_id: "1" }], false, "p"));
  const client = fake.client();
  const orders = new TbkOrderDetailsGetRequest({ start_time: "2024-11-11 00:00:00", end_time: "2024-11-11 01:00:00" });
  const pages = client.paginate(orders, SESSION);
  const iterator = client.pages(orders, SESSION);
  const running = client.execute(orders, SESSION);
  const explained = await client.explain(orders, SESSION);
  const page = (await iterator.next()).value;
  for (const one of [client, TopClient, orders, pages, iterator, running, page, explained, await running]) {
    expectNone(shown(one), SESSION, APP.appSecret);
    for (const { query } of fake.seen) expect(shown(one)).not.toContain(query.get("sign"));
  }
});
