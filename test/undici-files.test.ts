import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from "node:fs";
import { type AddressInfo } from "node:net";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt } from "./cli/built.ts";

/** An app that makes one call and tells which of undici's files were read for it. */
const APP = mkdtempSync(join(tmpdir(), "undici-files-"));
const ANSWER = '{"tbk_sc_social_crowd_get_response":{"social_crowd_id":3141592653590793242,"request_id":"1"}}';

const server = createServer((request, response) => request.resume().on("end", () => response.end(ANSWER)));

beforeAll(async () => {
  await ensureBuilt();
  mkdirSync(join(APP, "node_modules"));
  symlinkSync(resolve("generated"), join(APP, "node_modules", "tbk-sdk"));
  symlinkSync(resolve("node_modules/undici"), join(APP, "node_modules", "undici"));
  writeFileSync(
    join(APP, "app.mjs"),
    `import { createRequire } from "node:module";
    import { TopClient, TbkScSocialCrowdGetRequest } from "tbk-sdk";
    const client = new TopClient({ appKey: "1", appSecret: "s", url: process.env.URL });
    const { social_crowd_id } = await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: "1" }), "session");
    const read = Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes("undici"));
    console.log(JSON.stringify({ social_crowd_id, isWhole: read.some((file) => file.includes("/fetch/")) }));
    await client.close();`,
  );
  // A version of undici that has its files elsewhere.
  writeFileSync(
    join(APP, "moved.mjs"),
    `import { register } from "node:module";
    const hook = \`export function resolve(name, context, next) {
      if (name.startsWith("undici/lib/")) throw Object.assign(new Error(name), { code: "ERR_MODULE_NOT_FOUND" });
      return next(name, context);
    }\`;
    register("data:text/javascript," + encodeURIComponent(hook));`,
  );
  // A disk that gives nothing at the first call.
  writeFileSync(
    join(APP, "late.mjs"),
    `import { register } from "node:module";
    const hook = \`let failures = 0;
    export function resolve(name, context, next) {
      if (name.startsWith("undici/") && failures++ < 4) throw Object.assign(new Error(name), { code: "EIO" });
      return next(name, context);
    }\`;
    register("data:text/javascript," + encodeURIComponent(hook));`,
  );
  writeFileSync(
    join(APP, "twice.mjs"),
    `import { TopClient, TbkScSocialCrowdGetRequest } from "tbk-sdk";
    const client = new TopClient({ appKey: "1", appSecret: "s", url: process.env.URL, retry: false });
    const call = () => client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: "1" }), "session");
    const isRefused = await call().then(() => false, () => true);
    const { social_crowd_id } = await call();
    console.log(JSON.stringify({ social_crowd_id, isRefused }));
    await client.close();`,
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterAll(() => {
  server.close();
  rmSync(APP, { recursive: true });
});

async function run(args: readonly string[] = [], file = "app.mjs"): Promise<unknown> {
  const env = { ...process.env, URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/router/rest` };
  const app = spawn(process.execPath, [...args, file], { cwd: APP, env, stdio: ["ignore", "pipe", "inherit"] });
  const text = (await app.stdout.toArray()).join("");
  return JSON.parse(text);
}

describe("the first call", () => {
  const social_crowd_id = "3141592653590793242";

  test("reads no more of undici than it needs", async () => {
    expect(await run()).toEqual({ social_crowd_id, isWhole: false });
  });

  test("reads the whole where its files are elsewhere", async () => {
    expect(await run(["--import", "./moved.mjs"])).toEqual({ social_crowd_id, isWhole: true });
  });

  test("that cannot read it fails alone: the next one reads it", async () => {
    expect(await run(["--import", "./late.mjs"], "twice.mjs")).toEqual({ social_crowd_id, isRefused: true });
  });
});
