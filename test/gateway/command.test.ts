import { execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { answerTo, CROWD } from "./signed.ts";

const SCRIPT = fileURLToPath(new URL("../../scripts/gateway.ts", import.meta.url));
const ARGS = ["--import", "tsx", SCRIPT];

/** `yyyy-MM-dd HH:mm:ss` in GMT+8 of now. */
function now(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");
}

test("prints where it listens and a call, answers, and stops on Ctrl-C", async () => {
  const child = spawn(process.execPath, [...ARGS, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let printed = "";
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    printed += chunk.toString();
    if (printed.includes("Ctrl-C")) break;
  }
  const [url = ""] = /http:\S+rest/.exec(printed) ?? [];
  const answer = await answerTo({ url }, { ...CROWD, timestamp: now() });
  const [, body = ""] = /curl '.*' -d '(.*)'/.exec(printed) ?? [];
  const hint = await fetch(url, { method: "POST", body: new URLSearchParams(body) });
  child.kill("SIGINT");
  expect(answer).toHaveProperty("tbk_sc_social_crowd_get_response");
  expect(await hint.json()).toHaveProperty("tbk_sc_social_crowd_get_response");
  expect(printed).toMatch(/app_key +12345678\napp secret +helloworld/);
  expect(await ended).toBe(0);
});

test.each([
  [["--prt", "1"], "Unknown option '--prt'"],
  [["--port", "70000"], "--port 70000 is no whole number from 0 to 65535"],
])("%s is refused in one line, the usage below it", async (args, message) => {
  const run = promisify(execFile)(process.execPath, [...ARGS, ...args]);
  const error = await run.catch((thrown: unknown) => thrown as { code: number; stderr: string });
  expect(error).toMatchObject({ code: 2 });
  expect(error.stderr.split("\n")).toEqual([
    message,
    "usage: npm run gateway [-- --out DIR --port N]",
    expect.stringContaining("--out"),
    "",
  ]);
});
