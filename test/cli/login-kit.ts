import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, onTestFinished } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { ensureBuilt } from "./built.ts";
import { APP } from "./tbk.ts";

/** A gateway that has users, and for each test a folder of settings of its own. */
export let gateway: Gateway;
export let env: Record<string, string>;
/** Where the users log in. */
export let users: readonly string[];

export const CROWD = ["call", "tbk.sc.social.crowd.get", "social_crowd_id=1"];

export const fileOf = () => join(env["XDG_CONFIG_HOME"] ?? "", "tbk", "sessions.json");

/** For the tests of one file. */
export function startUsers(): void {
  beforeAll(async () => {
    await ensureBuilt();
    gateway = await startGateway({ apps: { [APP.TOP_APP_KEY]: APP.TOP_APP_SECRET } });
    users = ["--oauth-url", new URL(gateway.url).origin];
  });
  afterAll(() => gateway.close());
  beforeEach(() => {
    gateway.reset();
    const dir = mkdtempSync(join(tmpdir(), "tbk-login-"));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    env = { ...APP, TOP_URL: gateway.url, XDG_CONFIG_HOME: dir };
  });
}
