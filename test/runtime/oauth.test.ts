import { once } from "node:events";
import type { Socket } from "node:net";
import { inspect } from "node:util";
import { Agent, BalancedPool, Client, interceptors, Pool } from "undici";
import { expect, onTestFinished, test } from "vitest";
import {
  TopClient,
  type TopDispatcher,
  TopResponseError,
  TopServiceError,
  TopSessionError,
  TopSignatureError,
  TopTransportError,
} from "../../generated/src/index.ts";
import { APP, gateway, refusal, rejection, type Reply } from "../helpers/gateway.ts";
import { lastingServer } from "../helpers/lasting.ts";

const TOKEN = {
  access_token: "6200access",
  token_type: "Bearer",
  expires_in: 7776000,
  refresh_token: "6201refresh",
  re_expires_in: "15552000",
  r1_expires_in: 7776000,
  r2_expires_in: 259200,
  w1_expires_in: 7776000,
  w2_expires_in: 1800,
  taobao_user_nick: "%E5%95%86%E5%AE%B6%E6%B5%8B%E8%AF%95%E5%B8%90%E5%8F%B717",
  taobao_user_id: 263685215,
};

async function server(answer: Reply) {
  const fake = await gateway(() => answer);
  const oauthUrl = new URL(fake.url).origin;
  return { fake, client: fake.client({ oauthUrl }) };
}

test("the authorize URL carries app key, redirect, state and view", () => {
  const client = new TopClient(APP);
  const url = new URL(
    client.authorizeUrl({ redirectUri: "https://a.example/cb?x=1&y=2", state: "随机 &=", view: "wap" }),
  );
  expect(url.origin + url.pathname).toBe("https://oauth.taobao.com/authorize");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: "code",
    client_id: APP.appKey,
    redirect_uri: "https://a.example/cb?x=1&y=2",
    state: "随机 &=",
    view: "wap",
  });
});

test("the sandbox has its own host, an option any other", () => {
  const start = { redirectUri: "https://a.example", state: "s" };
  expect(new TopClient({ ...APP, url: "sandbox" }).authorizeUrl(start)).toMatch(
    /^https:\/\/oauth\.tbsandbox\.com\/auth/,
  );
  expect(new TopClient({ ...APP, oauthUrl: "http://o.example/base/" }).authorizeUrl(start)).toMatch(
    /^http:\/\/o\.example\/base\/authorize\?/,
  );
  expect(new TopClient(APP).authorizeUrl(start)).not.toContain("view");
});

test("a code becomes a typed token", async () => {
  const { fake, client } = await server(TOKEN);
  const token = await client.exchangeCode({ code: "c0de", redirectUri: "https://a.example/cb" });
  expect(token).toEqual({
    ...TOKEN,
    re_expires_in: 15552000,
    taobao_user_nick: "商家测试帐号17",
    taobao_user_id: "263685215",
  });
  const [seen] = fake.seen;
  expect(seen?.path).toBe("/token");
  expect(seen?.headers["content-type"]).toBe("application/x-www-form-urlencoded;charset=utf-8");
  expect([...(seen?.query ?? [])]).toEqual([]);
  expect(Object.fromEntries(seen?.form ?? [])).toEqual({
    grant_type: "authorization_code",
    code: "c0de",
    redirect_uri: "https://a.example/cb",
    client_id: APP.appKey,
    client_secret: APP.appSecret,
  });
});

test("a refresh token becomes a new token, a 19-digit user id keeps its digits", async () => {
  const fake = await gateway(() => ({ raw: '{"access_token":"a","taobao_user_id":3141592653590793242}' }));
  const client = fake.client({ oauthUrl: new URL(fake.url).origin });
  expect(await client.refreshSession("6201refresh")).toEqual({
    access_token: "a",
    taobao_user_id: "3141592653590793242",
  });
  expect(Object.fromEntries(fake.seen[0]?.form ?? [])).toMatchObject({
    grant_type: "refresh_token",
    refresh_token: "6201refresh",
  });
});

test("a sub-account's id and nick are read as the user's are", async () => {
  const token = '{"access_token":"a","sub_taobao_user_id":263685216,"sub_taobao_user_nick":"%E5%AD%90"}';
  const { client } = await server({ raw: token });
  expect(await client.refreshSession("r")).toEqual({
    access_token: "a",
    sub_taobao_user_id: "263685216",
    sub_taobao_user_nick: "子",
  });
});

test("a nick that is no URL-encoding stays", async () => {
  const { client } = await server({ access_token: "a", taobao_user_nick: "100%" });
  expect((await client.refreshSession("r")).taobao_user_nick).toBe("100%");
});

test.each(['"c0de"', "‘c0de’", "c0de\n", "\u200bc0de", "undefined", "[object Object]", "Bearer c0de"])(
  "a code or refresh token that was pasted with more than itself is not sent: %j",
  async (text) => {
    const { fake, client } = await server(TOKEN);
    for (const call of [client.exchangeCode({ code: text, redirectUri: "x" }), client.refreshSession(text)]) {
      const error = (await rejection(call)) as Error;
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toMatch(/^(code|refreshToken) (has|is|begins)/);
      expect(error.message).not.toContain("c0de");
    }
    expect(fake.seen).toHaveLength(0);
  },
);

test("an answer whose token is none is refused", async () => {
  for (const access_token of [null, {}, ""]) {
    const { client } = await server({ access_token, refresh_token: "r" });
    expect(await rejection(client.refreshSession("r"))).toMatchObject({ name: "TopResponseError", retryable: false });
  }
});

test("what is no time and no nick stays as it came", async () => {
  const given = { expires_in: null, re_expires_in: "soon", r1_expires_in: {}, taobao_user_nick: null, error: null };
  const { client } = await server({ access_token: "6200access", ...given });
  expect(await client.refreshSession("old")).toEqual({ access_token: "6200access", ...given });
});

test("a refusal in other types loses nothing", async () => {
  const raw = '{"error":{"code":"bad_code"},"error_description":["c0de is old"]}';
  const { client } = await server({ status: 400, raw });
  const error = await rejection(client.refreshSession("r"));
  expect(error).toMatchObject({ sub_code: '{"code":"bad_code"}', msg: '["c0de is old"]' });
});

test.each([302, 404])("an answer that comes from somewhere else speaks of oauthUrl: %d", async (status) => {
  const { client } = await server({ status, headers: { location: "https://login.example/?a=1" }, raw: "" });
  const error = await rejection(client.refreshSession("r"));
  expect(error).toMatchObject({ status, hint: expect.stringContaining("oauthUrl") });
  expect((error as TopResponseError).hint).not.toContain("router");
});

test("a refused code is a session error, and not asked again", async () => {
  const body = JSON.stringify({ error: "invalid_grant", error_description: "code c0de-5555 expired" });
  const { fake, client } = await server({ status: 400, raw: body });
  const error = await rejection(client.exchangeCode({ code: "c0de-5555", redirectUri: "x" }));
  expect(error).toBeInstanceOf(TopSessionError);
  expect(error).toMatchObject({ code: 400, sub_code: "invalid_grant", msg: "code *** expired", retryable: false });
  expect(fake.seen).toHaveLength(1);
});

test.each(["invalid_client", "unauthorized_client"])("a refused app is a signature error: %s", async (error) => {
  const body = JSON.stringify({ error, error_description: "app secret invalid" });
  const { client } = await server({ status: 400, raw: body });
  expect(await rejection(client.refreshSession("r"))).toBeInstanceOf(TopSignatureError);
});

test.each([
  [400, "temporarily_unavailable"],
  [200, "system_error"],
  [400, "server_error"],
  [400, "service_timeout"],
  [200, "system_busy"],
])("a failing OAuth server is a service error: HTTP %i, %s", async (status, error) => {
  const { client } = await server({ status, raw: JSON.stringify({ error }) });
  const told = await rejection(client.refreshSession("r"));
  expect(told).toBeInstanceOf(TopServiceError);
  expect(told).toMatchObject({ name: "TopServiceError", retryable: false, mayHaveRun: true, hint: undefined });
});

test.each([
  ["HTML", { status: 200, raw: "<html>login</html>" }],
  ["empty", { status: 200, raw: "" }],
  ["502", { status: 502, raw: "bad gateway" }],
  ["503 that looks like a refusal", { status: 503, raw: '{"error":"invalid_grant"}' }],
  ["404 of a framework", { status: 404, raw: '{"status":404,"error":"Not Found","path":"/token"}' }],
  ["429 of a proxy", { status: 429, raw: '{"error":"Too Many Requests"}' }],
  ["a redirect that looks like a token", { status: 302, raw: '{"access_token":"6200access"}' }],
  ["JSON of somebody else", { status: 200, raw: '{"ok":1}' }],
])("%s is a response error", async (_name, answer) => {
  const { client } = await server(answer);
  expect(await rejection(client.refreshSession("r"))).toBeInstanceOf(TopResponseError);
});

test.each<[what: string, answer: Reply, retryable: boolean]>([
  ["429", { status: 429, raw: "slow down" }, true],
  ["408", { status: 408, raw: "" }, true],
  ["a limit", refusal(7, "accesscontrol.limited-by-api-access-count"), true],
  ["403", { status: 403, raw: "no" }, false],
  ["503", { status: 503, raw: "" }, false],
  ["a failure of the service", refusal(15, "isp.x"), false],
])("whether it can be asked again without losing the token, the answer says: %s", async (_what, answer, retryable) => {
  const { client, fake } = await server(answer);
  expect(await rejection(client.refreshSession("r"))).toMatchObject({ retryable });
  expect(fake.seen).toHaveLength(1);
});

test("an error_response of the gateway is told as such", async () => {
  const { client } = await server({ error_response: { code: 29, msg: "Invalid app Key" } });
  expect(await rejection(client.refreshSession("r"))).toBeInstanceOf(TopSignatureError);
});

test("where nothing is known there is no hint", async () => {
  const { client } = await server({ error_response: { code: "Y100", msg: "m" } });
  expect(await rejection(client.refreshSession("r"))).toMatchObject({ hint: undefined });
});

test("what was sent is in no error", async () => {
  const fake = await gateway(({ body }) => ({ status: 502, raw: `proxy could not send ${body}` }));
  const client = fake.client({ oauthUrl: new URL(fake.url).origin });
  const error = await rejection(client.refreshSession("6201refresh/+token"));
  const shown = inspect(error, { depth: 9 }) + JSON.stringify(error) + (error as Error).stack;
  expect(shown).toContain("proxy could not send");
  expect(shown).not.toContain(APP.appSecret);
  expect(shown).not.toMatch(/6201refresh/);
});

test("a token call can time out and be aborted", async () => {
  const fake = await gateway(() => undefined);
  const client = fake.client({ oauthUrl: new URL(fake.url).origin });
  const hurried = fake.client({ oauthUrl: new URL(fake.url).origin, timeout: 20 });
  for (const call of [client.refreshSession("r", { timeout: 20 }), hurried.refreshSession("r")]) {
    const timeout = await rejection(call);
    expect(timeout).toBeInstanceOf(TopTransportError);
    expect(timeout).toMatchObject({ reason: "timeout", message: expect.stringContaining("within 20 ms") });
  }
  expect(await rejection(client.refreshSession("r", { signal: AbortSignal.abort() }))).toMatchObject({
    reason: "abort",
  });
});

test.each<[what: string, open: (origin: string) => TopDispatcher & { destroy(): Promise<void> }]>([
  ["Pool", (origin) => new Pool(origin)],
  ["Client", (origin) => new Client(origin)],
  ["BalancedPool", (origin) => new BalancedPool(origin)],
  ["Pool with interceptors", (origin) => new Pool(origin).compose(interceptors.retry()) as never],
])("the secret goes to the users' host and no other: a %s of the gateway", async (_what, open) => {
  const { fake: users } = await server(TOKEN);
  const fake = await gateway(() => TOKEN);
  const [oauthUrl, origin] = [new URL(users.url).origin, new URL(fake.url).origin];
  const [dispatcher, own] = [open(origin), open(oauthUrl)];
  onTestFinished(async () => void (await Promise.all([dispatcher.destroy(), own.destroy()])));
  const error = await rejection(fake.client({ oauthUrl, dispatcher }).refreshSession("6201refresh"));
  expect(error).toBeInstanceOf(TopTransportError);
  expect(error).toMatchObject({ method: "oauth.token", sent: false, retryable: false });
  expect((error as Error).message).toContain(`sends everything to ${origin}, and nothing to ${oauthUrl}`);
  expect([fake.seen.length, users.seen.length]).toEqual([0, 0]);
  await fake.client({ oauthUrl, dispatcher: own }).refreshSession("6201refresh");
  expect(users.seen).toHaveLength(1);
});

test("the client's dispatcher carries token calls too, and stays open", async () => {
  const fake = await gateway(() => TOKEN);
  const agent = new Agent();
  onTestFinished(() => agent.close());
  const origins: unknown[] = [];
  const dispatcher: TopDispatcher = {
    dispatch: (options: never, handler) => (
      origins.push((options as { origin: unknown }).origin),
      agent.dispatch(options, handler)
    ),
    close: () => agent.close(),
  };
  const oauthUrl = new URL(fake.url).origin;
  const client = fake.client({ oauthUrl, dispatcher });
  await client.refreshSession("r");
  await client.refreshSession("r");
  expect(origins).toEqual([oauthUrl, oauthUrl]);
});

test("a token call leaves no connection behind, however long its server keeps one", async () => {
  const server = await lastingServer(TOKEN);
  await new TopClient({ ...APP, oauthUrl: server.origin }).refreshSession("r");
  await server.closed();
});

test("token calls at once share as many connections as the client may have", async () => {
  const fake = await gateway(() => TOKEN);
  const few = fake.client({ oauthUrl: new URL(fake.url).origin, connections: 3 });
  await Promise.all(Array.from({ length: 30 }, () => few.refreshSession("r")));
  expect(fake.seen).toHaveLength(30);
  expect(new Set(fake.seen.map(({ socket }) => socket)).size).toBe(3);
});

test("a token call that has not begun when the client is closed sends nothing", async () => {
  const fake = await gateway(() => ({ access_token: "t" }));
  const client = fake.client({ oauthUrl: new URL(fake.url).origin });
  const call = rejection(client.exchangeCode({ code: "c0de", redirectUri: "https://a.example/cb" }));
  await client.close();
  expect(await call).toMatchObject({ reason: "abort", sent: false });
  expect(fake.seen).toEqual([]);
});

test("close() waits for the token calls under way, and none of their connections outlives it", async () => {
  let isAnswered = false;
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const fake = await gateway(async () => {
    arrive();
    await new Promise((resolve) => setTimeout(resolve, 50));
    isAnswered = true;
    return TOKEN;
  });
  const client = fake.client({ oauthUrl: new URL(fake.url).origin });
  const token = client.refreshSession("r");
  await arrived;
  await client.close();
  expect(isAnswered).toBe(true);
  expect(fake.seen[0]?.socket.destroyed || (await once(fake.seen[0]?.socket as Socket, "close"))).toBeTruthy();
  expect(await token).toMatchObject({ access_token: "6200access" });
});
