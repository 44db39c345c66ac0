import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { CROWD, env, fileOf, gateway, startUsers, users } from "./login-kit.ts";
import { oneLine, shellWords, tbk } from "./tbk.ts";

/** `login` with a code that came elsewhere, and what it keeps. */
const BACK = ["--callback", "https://app.example/back"];

startUsers();

const kept = () => JSON.parse(readFileSync(fileOf(), "utf8")) as Record<string, Record<string, string>>;

/** The words of the command that a run prints last. */
function followUp(out: string): string[] {
  const [program, ...words] = shellWords(out.trimEnd().split("\n").at(-1) ?? "");
  expect(program).toBe("tbk");
  return words;
}

describe("the command that is printed for a code from elsewhere", () => {
  test.each(["my shop; echo 'x'", "--list"])("does for profile %j what was asked for", async (profile) => {
    const callback = "https://app.example/back?a=1&b='$(id)'";
    const asked = [`--profile=${profile}`, ...users, "--callback", callback];
    const { code, out } = await tbk(["login", ...asked, "--url", gateway.url], { ...env, TOP_URL: "" });
    expect(code).toBe(0);
    const words = followUp(out);
    expect(words).toContain(callback);
    const run = await tbk(words.with(words.indexOf("CODE"), "c0de"), { ...env, TOP_URL: "" });
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(Object.keys(kept())).toEqual([profile]);
    expect(kept()[profile]?.["users"]).toBe(new URL(gateway.url).origin);
    expect(gateway.calls.map(({ method }) => method)).toEqual(["oauth.token"]);
  });

  test("names the gateway of the environment, which may be set for one command", async () => {
    const { out } = await tbk(["login", ...BACK], { ...env, TOP_URL: "sandbox" });
    expect(followUp(out)).toEqual(["login", ...BACK, "--url", "sandbox", "--code", "CODE"]);
    const plain = await tbk(["login", ...BACK], { ...env, TOP_URL: "" });
    expect(followUp(plain.out)).toEqual(["login", ...BACK, "--code", "CODE"]);
  });

  test("goes through the same proxy, without its password", async () => {
    const open = "http://127.0.0.1:1";
    const { out } = await tbk(["login", ...BACK, ...users, "--proxy", open], env);
    expect(followUp(out)).toEqual(expect.arrayContaining(["--proxy", `${open}/`]));
    const secret = await tbk(["login", ...BACK, ...users, "--proxy", "http://me:s3cret@127.0.0.1:1"], env);
    expect(secret.out).not.toContain("s3cret");
    expect(followUp(secret.out)).toEqual(expect.arrayContaining(["--proxy", "http://***@127.0.0.1:1/"]));
  });
});

test.each(["my shop; echo 'x'", "-x", "&"])("the command that gets the missing profile %j is one", async (profile) => {
  const run = await tbk([...CROWD, `--profile=${profile}`, "--url", gateway.url], env);
  expect(run.code).toBe(2);
  const [, command = ""] = /: (tbk login .*) gets one/.exec(oneLine(run)) ?? [];
  const [, ...words] = shellWords(command);
  expect((await tbk([...words, ...users, ...BACK, "--code", "c0de"], { ...env, TOP_URL: "" })).code).toBe(0);
  expect(kept()[profile]?.["users"]).toBe(new URL(gateway.url).origin);
});

test.each(["http://me:s3cret@127.0.0.1/", "http:/me:s3cret@127.0.0.1"])(
  "no password of %s is in that command",
  async (url) => {
    const run = await tbk([...CROWD, "--profile", "shop", "--url", url], env);
    expect([run.code, oneLine(run).includes("s3cret")]).toEqual([2, false]);
  },
);

test.each([["abc"], [9e12], [1e300], [-1e300], [0], [-1], [""], [null], [{}], [[]]])(
  "a token that ends in %j seconds is kept, without an end",
  async (expires_in) => {
    gateway.answer("oauth.token", { access_token: "6100own", expires_in, refresh_token: 5 });
    const run = await tbk(["login", ...users, ...BACK, "--code", "c0de"], env);
    expect([run.code, run.err]).toEqual([0, ""]);
    expect(run.out).toMatch(/tbk call uses this session\.\n/);
    expect(kept()["default"]).toMatchObject({ session: "6100own" });
    expect(kept()["default"]).not.toHaveProperty("until");
    expect((await tbk(["login", "--list"], env)).code).toBe(0);
  },
);

test.each([null, "", {}])("an answer whose token is %j keeps nothing", async (access_token) => {
  gateway.answer("oauth.token", { access_token, expires_in: 60 });
  const run = await tbk(["login", ...users, ...BACK, "--code", "c0de"], env);
  expect(run.code).toBe(1);
  expect(run.err).toMatch(/no access_token/);
  expect((await tbk(["login", "--list"], env)).out).toBe("no session is kept\n");
});

const PROFILE = { appKey: "12345678", users: "https://oauth.taobao.com", session: "6100s3cret" };

test.each([
  null,
  "x",
  5,
  [[]],
  [[PROFILE]],
  { default: null },
  { default: {} },
  { default: "x" },
  { default: [] },
  { shop: PROFILE, default: { ...PROFILE, session: 5 } },
  { default: { ...PROFILE, nick: {} } },
  { default: { ...PROFILE, until: "soon" } },
])("a file of sessions that holds %j ends every command in one line, before a code is spent", async (content) => {
  mkdirSync(dirname(fileOf()), { recursive: true });
  writeFileSync(fileOf(), JSON.stringify(content));
  for (const args of [
    ["login", "--list"],
    ["login", "--forget"],
    ["login", ...users, ...BACK],
    ["login", ...users, ...BACK, "--code", "c0de"],
    CROWD,
  ]) {
    const run = await tbk(args, env);
    expect([run.code, run.out], args.join(" ")).toEqual([1, ""]);
    expect(oneLine(run)).toMatch(
      /^tbk: cannot read .*sessions\.json: .* no session.*; without it, tbk login begins anew$/,
    );
    expect(run.err).not.toContain("6100s3cret");
  }
  expect(gateway.calls).toEqual([]);
  expect(JSON.parse(readFileSync(fileOf(), "utf8"))).toEqual(content);
});

describe("--callback", () => {
  const ELSEWHERE = [
    "https://app.example/back?a=1",
    "http://127.0.0.1.evil.example/",
    "https://127.0.0.1/",
    "urn:ietf:wg:oauth:2.0:oob",
    "myapp://back",
  ];

  test.each(ELSEWHERE)("%s is elsewhere", async (callback) => {
    const { code, out } = await tbk(["login", ...users, "--callback", callback], env);
    expect([code, followUp(out)[2]]).toEqual([0, callback]);
  });

  test.each([
    ["notaurl", "is no URL such as"],
    ["", "is no URL such as"],
    ["http://127.0.0.1:99999/", "is no URL such as"],
    ["https://app.example:99999/", "is no URL such as"],
    ["127.0.0.1:8765", "is no URL such as"],
    ["localhost:8765/", "is no URL such as"],
    ["http:/127.0.0.1:8765/", "is no URL such as"],
    ["http://", "is no URL such as"],
    [" http://127.0.0.1:8765/", "is no URL such as"],
    ["http://127.0.0.1:80@evil.example/", "holds a name or password"],
    ["http://me:s3cret@localhost:0/", "holds a name or password"],
    ["http://127.0.0.1:0/#part", "holds a part after #"],
  ])("%s is refused", async (callback, says) => {
    for (const args of [[], ["--code", "c0de"]]) {
      const run = await tbk(["login", ...users, "--callback", callback, ...args], env);
      expect([run.code, run.out]).toEqual([2, ""]);
      expect(oneLine(run)).toContain(`tbk: --callback ${says}`);
      expect(run.err).not.toContain("s3cret");
    }
    expect(gateway.calls).toEqual([]);
  });
});
