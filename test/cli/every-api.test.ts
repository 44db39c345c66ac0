import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  exampleAnswer,
  exampleParams,
  type Gateway,
  startGateway,
  TEST_APP,
} from "../../generated/src/testing/index.ts";
import { ensureBuilt } from "./built.ts";
import { shellWords, tbk } from "./tbk.ts";

const METHODS = readdirSync("generated/data").map((file) => file.replace(/\.json$/, ""));

let gateway: Gateway;
let env: Record<string, string>;

beforeAll(async () => {
  await ensureBuilt();
  gateway = await startGateway();
  const { appKey, appSecret } = TEST_APP;
  env = { TOP_APP_KEY: appKey, TOP_APP_SECRET: appSecret, TOP_SESSION: "6100session", TOP_URL: gateway.url };
});
afterAll(() => gateway.close());

function structOr(text: string): unknown {
  return text.startsWith("{") ? JSON.parse(text) : text;
}

test.each(METHODS)("%s: the call that show prints succeeds", async (method) => {
  const { out } = await tbk(["show", method]);
  const [program, ...words] = shellWords(out.trimEnd().split("\n").at(-1) ?? "");
  const run = await tbk([...words.slice(0, -2), "--json"], env);
  expect(program).toBe("tbk");
  expect(words.slice(-2)).toEqual(["--url", "gateway"]);
  expect(run).toMatchObject({ code: 0, err: "" });
  const asked = Object.entries(gateway.calls.at(-1)?.params ?? {}).map(([name, text]) => [name, structOr(text)]);
  const answer = exampleAnswer(method, Object.fromEntries(asked) as object);
  expect(JSON.parse(run.out)).toEqual({ ...answer, request_id: expect.any(String) });
});

test.each(METHODS)("%s: every documented parameter is accepted with its example", async (method) => {
  const pairs = Object.entries(exampleParams(method)).map(([name, value]) => {
    if (value instanceof Uint8Array) return `${name}=package.json`;
    return `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`;
  });
  expect(await tbk(["call", method, ...pairs], env)).toMatchObject({ code: 0, err: "" });
});
