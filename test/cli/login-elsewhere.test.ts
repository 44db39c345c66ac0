import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { ensureBuilt } from "./built.ts";
import { APP, oneLine, shellWords, tbk } from "./tbk.ts";

/** `login` with a code that came elsewhere, and what it keeps. */

let gateway: Gateway;
let env: Record<string, string>;
let users: readonly string[];

beforeAll(async () => {
  await ensureBuilt();
  gateway = await startGateway({ apps: { [APP.TOP_APP_KEY]: APP.TOP_APP_SECRET } });
  users = ["--oauth-url", new URL(gateway.url).origin];
}, 240_000);
afterAll(() => gateway.close());

beforeEach(() => {
  gateway.reset();
  const dir = mkdtempSync(join(tmpdir(), "tbk-login-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  env = { ...APP, TOP_URL: gateway.url, XDG_CONFIG_HOME: dir };
});

/** The words of the command that a run prints last. */
function followUp(out: string): string[] {
  const [program, ...words] = shellWords(out.trimEnd().split("\n").at(-1) ?? "");
  expect(program).toBe("tbk");
  return words;
}

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
