import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { TbkScSocialCrowdGetRequest, TopClient } from "../../generated/src/index.ts";
import {
  fault,
  type Gateway,
  gatewayDispatcher,
  sequence,
  startGateway,
  TEST_APP,
} from "../../generated/src/testing/index.ts";

const BACK = "https://app.example.com/back?x=1";
const DAY = 86_400_000;
const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });

let gateway: Gateway;
let client: TopClient;
let now = Date.now();
const clock = () => now;

beforeAll(async () => {
  gateway = await startGateway({
    clock,
    sessions: ["6100own"],
    apps: { [TEST_APP.appKey]: TEST_APP.appSecret, "2": "other" },
  });
  client = new TopClient({ ...TEST_APP, url: gateway.url, oauthUrl: gateway.oauthUrl, clock, retry: false });
});
beforeEach(() => gateway.reset());
afterAll(async () => {
  await client.close();
  await gateway.close();
});

/** Where a browser is sent to. */
async function authorise(address = client.authorizeUrl({ redirectUri: BACK, state: "随机 &=" })): Promise<URL> {
  const response = await fetch(address, { redirect: "manual" });
  expect(response.status).toBe(302);
  return new URL(response.headers.get("location") ?? "");
}

const exchange = (code: string, redirectUri = BACK, by = client) => by.exchangeCode({ code, redirectUri });
const refusal = (error: string) => ({ code: 400, sub_code: error, retryable: false });

test("a user agrees, the code becomes a token, the token is a session, and is renewed", async () => {
  const back = await authorise();
  expect([back.searchParams.get("x"), back.searchParams.get("state")]).toEqual(["1", "随机 &="]);
  const token = await exchange(back.searchParams.get("code") ?? "");
  expect(token).toMatchObject({
    token_type: "Bearer",
    expires_in: 7_776_000,
    re_expires_in: 15_552_000,
    taobao_user_id: "263685215",
    taobao_user_nick: "测试账号",
  });
  expect(await client.execute(request, token.access_token)).toHaveProperty("request_id");
  const renewed = await client.refreshSession(token.refresh_token ?? "");
  expect(renewed.access_token).not.toBe(token.access_token);
  expect(await client.execute(request, renewed.access_token)).toHaveProperty("request_id");
  expect(gateway.calls.map(({ method, answer }) => [method, answer?.status])).toEqual([
    ["oauth.authorize", 302],
    ["oauth.token", 200],
    [request.method, 200],
    ["oauth.token", 200],
    [request.method, 200],
  ]);
});

describe("refused are", () => {
  test("a code and a refresh token that were used", async () => {
    const token = await exchange("made-up");
    await expect(exchange("made-up")).rejects.toMatchObject({
      ...refusal("invalid_grant"),
      msg: "code was used before",
    });
    await client.refreshSession(token.refresh_token ?? "");
    await expect(client.refreshSession(token.refresh_token ?? "")).rejects.toMatchObject(refusal("invalid_grant"));
  });

  test("what has expired: a code, a session, a refresh token", async () => {
    const code = (await authorise()).searchParams.get("code") ?? "";
    const token = await exchange("made-up");
    now += DAY;
    await expect(exchange(code)).rejects.toMatchObject({ msg: "code has expired" });
    now += 90 * DAY;
    const expired = { code: 27, msg: "Invalid session", sub_code: "session-expired" };
    await expect(client.execute(request, token.access_token)).rejects.toMatchObject(expired);
    now += 90 * DAY;
    await expect(client.refreshSession(token.refresh_token ?? "")).rejects.toMatchObject({
      msg: "refresh_token has expired",
    });
  });

  test("what is another's: an app's secret, token and session, an address, a refresh token nobody gave", async () => {
    const other = new TopClient({ appKey: "2", appSecret: "other", url: gateway.url, oauthUrl: gateway.oauthUrl, clock, retry: false }); // prettier-ignore
    const thief = new TopClient({ ...TEST_APP, appSecret: "guessed", url: gateway.url, oauthUrl: gateway.oauthUrl });
    const code = (await authorise()).searchParams.get("code") ?? "";
    const token = await exchange("made-up");
    await expect(exchange("a", BACK, thief)).rejects.toMatchObject(refusal("invalid_client"));
    await expect(exchange(code, BACK, other)).rejects.toMatchObject(refusal("invalid_grant"));
    await expect(exchange(code, "https://evil.example/")).rejects.toMatchObject(refusal("invalid_grant"));
    await expect(other.refreshSession(token.refresh_token ?? "")).rejects.toMatchObject(refusal("invalid_grant"));
    await expect(other.execute(request, token.access_token)).rejects.toMatchObject({ code: 27 });
    await expect(client.refreshSession("x")).rejects.toMatchObject({ msg: "refresh_token is not known" });
    await expect(client.refreshSession(token.access_token)).rejects.toMatchObject(refusal("invalid_grant"));
    await expect(client.execute(request, token.refresh_token)).rejects.toMatchObject({ code: 27 });
  });

  test.each([
    ["another way of asking", { grant_type: "password" }, "unsupported_grant_type"],
    ["no code", { grant_type: "authorization_code", redirect_uri: BACK }, "invalid_request"],
    ["no address", { grant_type: "authorization_code", code: "c" }, "invalid_request"],
    ["no refresh token", { grant_type: "refresh_token" }, "invalid_request"],
  ])("%s", async (_, fields, error) => {
    const app = { client_id: TEST_APP.appKey, client_secret: TEST_APP.appSecret };
    const body = new URLSearchParams({ ...app, ...(fields as object) });
    const response = await fetch(`${gateway.oauthUrl}/token`, { method: "POST", body });
    expect([response.status, await response.json()]).toEqual([400, { error, error_description: expect.any(String) }]);
    const asGet = await fetch(`${gateway.oauthUrl}/token?${body}`);
    expect(await asGet.json()).toMatchObject({ error: "invalid_request" });
  });

  test.each([
    ["an unknown app", { client_id: "1" }],
    ["an address that is none", { redirect_uri: "javascript:alert(1)" }],
  ])("at the page of the user: %s, without sending anybody there", async (_, fields) => {
    const address = new URL(client.authorizeUrl({ redirectUri: BACK, state: "s" }));
    for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value);
    const response = await fetch(address, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([400, null]);
  });
});

describe("scripted", () => {
  test("a user who refuses", async () => {
    gateway.answer("oauth.authorize", fault.error("access_denied", undefined, { msg: "the user said no" }));
    const { searchParams } = await authorise();
    expect(Object.fromEntries(searchParams)).toEqual({
      x: "1",
      error: "access_denied",
      error_description: "the user said no",
      state: "随机 &=",
    });
  });

  test("a member that is not there is not in the address", async () => {
    gateway.answer("oauth.authorize", { code: undefined, error: null });
    expect(Object.fromEntries((await authorise()).searchParams)).toEqual({ x: "1", state: "随机 &=" });
  });

  test("a token endpoint that fails, and an answer of one's own; `*` is not meant", async () => {
    gateway.answer("*", fault.limit(1));
    expect(await exchange("one")).toHaveProperty("access_token");
    gateway.answer("oauth.token", sequence(fault.html(502), fault.error("server_error"), { access_token: "own" }));
    await expect(exchange("two")).rejects.toMatchObject({ status: 502 });
    await expect(exchange("three")).rejects.toMatchObject({ kind: "service", sub_code: "server_error" });
    expect(await exchange("four")).toEqual({ access_token: "own" });
  });
});

test("where any session will do, a refresh token and another app's session are none", async () => {
  const apps = { [TEST_APP.appKey]: TEST_APP.appSecret, "2": "other" };
  const open = await startGateway({ apps });
  const to = { url: open.url, oauthUrl: open.oauthUrl, retry: false as const };
  const [own, other] = [
    new TopClient({ ...TEST_APP, ...to }),
    new TopClient({ appKey: "2", appSecret: "other", ...to }),
  ];
  const token = await own.exchangeCode({ code: "made-up", redirectUri: BACK });
  await expect(own.execute(request, token.access_token)).resolves.toBeDefined();
  await expect(own.execute(request, token.refresh_token)).rejects.toMatchObject({ code: 27 });
  await expect(other.execute(request, token.access_token)).rejects.toMatchObject({ code: 27 });
  await own.close();
  await other.close();
  await open.close();
});

test("in process, whatever the host; the same calls are given the same tokens", async () => {
  const dispatcher = gatewayDispatcher();
  const own = new TopClient({ ...TEST_APP, dispatcher });
  const tokens = [];
  for (let run = 0; run < 2; run++) {
    dispatcher.reset();
    tokens.push(await exchange("c", BACK, own));
  }
  expect(tokens[0]).toEqual(tokens[1]);
});
