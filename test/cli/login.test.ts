import { spawn } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { fault } from "../../generated/src/testing/index.ts";
import { BINARY } from "./built.ts";
import { CROWD, env, fileOf, gateway, startUsers, users } from "./login-kit.ts";
import { APP, oneLine, spawned, tbk } from "./tbk.ts";

const FREE_PORT = ["--callback", "http://127.0.0.1:0/back"];

startUsers();

/** Logs in, a user's browser at its side. */
async function loggedIn(args: readonly string[] = [], browse = (url: string) => fetch(url)) {
  let page: Promise<Response> | undefined;
  let out = "";
  const write = (part: string) => {
    out += part;
    const [url] = /http\S+\/authorize\?\S+/.exec(part) ?? [];
    if (url) page = browse(url);
  };
  const run = await tbk(["login", ...users, ...FREE_PORT, ...args], env, { out: write });
  return { ...run, out, page: await (await page)?.text() };
}

test("walks the user through, and calls use the session that is kept for them alone", async () => {
  const { code, out, err, page } = await loggedIn();
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/Logged in as 测试账号: tbk call uses this session until \d{4}-/);
  expect(page).toBe("授权完成，可以关闭本页");
  expect(statSync(fileOf()).mode & 0o777).toBe(0o600);
  expect(statSync(join(fileOf(), "..")).mode & 0o777).toBe(0o700);
  const { session } = (JSON.parse(readFileSync(fileOf(), "utf8")) as { default: { session: string } }).default;
  expect((await tbk(CROWD, env)).code).toBe(0);
  expect(gateway.calls.at(-1)?.session).toBe(session);
  const others = await tbk(["login", "--list"], env);
  expect(others.out).toMatch(/^default {2}app 12345678 as 测试账号 at http:\/\/127\.0\.0\.1:\d+ until /);
  for (const printed of [out, others.out]) {
    expect(printed).not.toContain(session);
    expect(printed).not.toContain(APP.TOP_APP_SECRET);
  }
});

test("profiles are told apart, and one can be forgotten", async () => {
  await loggedIn(["--profile", "shop"]);
  const none = await tbk(CROWD, env);
  expect(oneLine(none)).toMatch(/the API needs a session: --session, TOP_SESSION or tbk login/);
  expect((await tbk([...CROWD, "--profile", "shop"], env)).code).toBe(0);
  expect(gateway.calls.at(-1)?.session).toMatch(/^6100kit/);
  const other = await tbk([...CROWD, "--profile", "toString"], env);
  expect(oneLine(other)).toMatch(/no session is kept as toString: tbk login --profile toString gets one/);
  expect((await tbk(["login", "--forget", "--profile", "shop"], env)).out).toBe("shop is forgotten\n");
  expect((await tbk([...CROWD, "--profile", "shop"], env)).code).toBe(2);
  expect((await tbk(["login", "--forget", "--profile", "shop"], env)).code).toBe(1);
  expect((await tbk(["login", "--list"], env)).out).toBe("no session is kept\n");
});

test("a session of another app, of other users, or one that ended is not sent", async () => {
  await loggedIn();
  const profile = ["--profile", "default"];
  const app = await tbk([...CROWD, ...profile], { ...env, TOP_APP_KEY: "87654321" });
  expect(oneLine(app)).toMatch(/is one of the app 12345678, not of 87654321/);
  const sandbox = await tbk([...CROWD, ...profile], { ...env, TOP_URL: "sandbox" });
  expect(oneLine(sandbox)).toMatch(/is one of http:\/\/127\.0\.0\.1:\d+, not of https:\/\/oauth\.tbsandbox\.com/);
  const kept = JSON.parse(readFileSync(fileOf(), "utf8")) as { default: object };
  writeFileSync(fileOf(), JSON.stringify({ default: { ...kept.default, until: "2020-01-01T00:00:00.000Z" } }));
  expect(oneLine(await tbk([...CROWD, ...profile], env))).toMatch(/ended at 2020-01-01.*tbk login gets one/);
  expect((await tbk(CROWD, env)).code).toBe(2);
  expect(gateway.calls.filter(({ method }) => !method.startsWith("oauth."))).toEqual([]);
});

test("an answer with another state is none, and the right one is waited for", async () => {
  const statuses: number[] = [];
  const { code, page } = await loggedIn([], async (url) => {
    const back = new URL(new URL(url).searchParams.get("redirect_uri") ?? "");
    for (const path of ["/", "/back", "/back?state=forged&code=theirs"]) {
      statuses.push((await fetch(new URL(path, back))).status);
    }
    return fetch(url);
  });
  expect(statuses).toEqual([404, 404, 404]);
  expect({ code, page }).toEqual({ code: 0, page: "授权完成，可以关闭本页" });
});

test("a refusal is told, of the user and of the token", async () => {
  gateway.answer("oauth.authorize", fault.error("access_denied", undefined, { msg: "用户拒绝授权" }));
  const refused = await loggedIn();
  expect(refused).toMatchObject({ code: 1, page: "未获授权，详情见终端" });
  expect(oneLine(refused)).toMatch(/^tbk: the user was not authorised: /);
  gateway.reset();
  const elsewhere = ["login", ...users, "--callback", "https://app.example/back"];
  const told = await tbk(elsewhere, env);
  expect(told.out).toMatch(/redirect_uri=https%3A%2F%2Fapp\.example%2Fback[^]*tbk login --callback .* --code CODE/);
  const wrong = await tbk([...elsewhere, "--code", "c0de"], { ...env, TOP_APP_SECRET: "another-secret" });
  expect(wrong.code).toBe(1);
  expect(wrong.err).toMatch(/核对 app_key 与密钥/);
  expect(wrong.err).not.toMatch(/another-secret|c0de/);
  expect((await tbk([...elsewhere, "--code", "c0de"], env)).code).toBe(0);
});

test.each([
  [["--code", "x"], "tbk: --code goes with the --callback that it came back to"],
  [["x"], "tbk: takes no arguments"],
])("tbk login %j is refused", async (args, message) => {
  const run = await tbk(["login", ...args], env);
  expect([run.code, oneLine(run)]).toEqual([2, message]);
});

test("what cannot be kept, and a file that is none of login, end in one line", async () => {
  const { code, out } = await tbk(["login", "--list"], { ...env, XDG_CONFIG_HOME: resolve("package.json") });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  await loggedIn();
  writeFileSync(fileOf(), "{");
  expect(oneLine(await tbk(CROWD, env))).toMatch(/cannot read .*sessions\.json: it is no JSON/);
});

test("a port that is taken ends it at once", async () => {
  const { host } = new URL(gateway.url);
  const run = await spawned(["login", ...users, "--callback", `http://${host}/`], env);
  expect(run.code).toBe(2);
  expect(oneLine(run)).toMatch(/^tbk: cannot listen at http:\/\/127\.0\.0\.1:\d+\/: .*EADDRINUSE/);
});

test("in a process of its own it ends once the user came back", async () => {
  const child = spawn(process.execPath, [resolve(BINARY), "login", ...users, ...FREE_PORT], {
    env: { PATH: process.env["PATH"], ...env },
  });
  const ended = new Promise((done) => child.once("close", done));
  child.stdout.once("data", (part: Buffer) => {
    void fetch(/http\S+\/authorize\?\S+/.exec(String(part))?.[0] ?? "");
  });
  expect(await text(child.stderr)).toBe("");
  expect(await ended).toBe(0);
});
