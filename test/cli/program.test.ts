import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { beforeAll, expect, test } from "vitest";
import { BINARY, ensureBuilt } from "./built.ts";
import { APP, oneLine, spawned, tbk } from "./tbk.ts";

beforeAll(ensureBuilt);

const COMMANDS = ["search", "show", "call", "sign", "errors", "login", "completion", "mcp"];

test("the package's bin is an executable script of Node", () => {
  const { bin } = JSON.parse(readFileSync("generated/package.json", "utf8")) as { bin: Record<string, string> };
  expect(resolve("generated", bin["tbk"] ?? "")).toBe(resolve(BINARY));
  expect(readFileSync(BINARY, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(BINARY).mode & 0o111).toBe(0o111);
});

test.each([[[]], [["--help"]], [["-h"]], [["help"]]])("tbk %j names every command", async (args) => {
  const { code, out, err } = await tbk(args);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
});

test("tbk --version prints the package's version", async () => {
  const { version } = JSON.parse(readFileSync("generated/package.json", "utf8")) as { version: string };
  expect(await tbk(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test.each(COMMANDS)("tbk %s --help tells usage and options", async (command) => {
  const { code, out } = await tbk([command, "--help"]);
  expect((await tbk(["help", command])).out).toBe(out);
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^usage: tbk ${command} `));
  expect(out).toContain("--help");
});

test.each([
  [["serch"], "tbk: unknown command serch (did you mean search?)"],
  [["--vresion"], "tbk: unknown option --vresion (did you mean --version?)"],
  [["help", "serch"], "tbk: unknown command serch (did you mean search?)"],
  [["show"], "tbk: give one METHOD; tbk search WORD finds it"],
  [["search", "--jsn", "x"], "tbk: unknown option --jsn (did you mean --json?)"],
  [["search", "-x"], "tbk: unknown option -x"],
  [["search"], "tbk: search for what? Give a word"],
  [["search", "x", "--json=1"], "tbk: Option '--json' does not take an argument"],
  [["call", "x", "--session"], "tbk: Option '--session <value>' argument missing"],
  [
    ["call", "x", "--session", "--json"],
    "tbk: --session needs a value; one that starts with - is written --session=VALUE",
  ],
  [["call", "x", "--url", "a", "--url", "b"], "tbk: --url is given twice"],
  [["errors"], "tbk: give one CODE or SUB_CODE"],
  [["errors", "1", "2"], "tbk: give one CODE or SUB_CODE"],
])("tbk %j is refused in one line", async (args, message) => {
  const run = await tbk(args);
  expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: "" });
  expect(oneLine(run)).toBe(message);
});

test.each([
  [["search", "订单"], { FORCE_COLOR: "0" }],
  [["show", "tbk.order.details.get"], { NO_COLOR: "1" }],
  [["errors", "25"], { TERM: "xterm-256color" }],
  [["show", "no.such"], { FORCE_COLOR: "1" }],
])("tbk %j in %j writes no escape codes into a pipe", async (args, env) => {
  const { out, err } = await spawned(args, env);
  expect(out + err).not.toBe("");
  expect(out + err).not.toContain("\u001b");
});

test("FORCE_COLOR colours what goes into a pipe", async () => {
  expect((await spawned(["errors", "25"], { FORCE_COLOR: "1" })).out).toMatch(
    /^\u001b\[1m25 {2}Invalid Signature\u001b\[22m\n/,
  );
});

test("what the user typed cannot steer the terminal", async () => {
  const { err } = await tbk(["show", "\u001b[31mred\nline"]);
  expect(err).toMatch(/^tbk: no API is named \\u001b\[31mred\\nline/);
  expect((await tbk(["search", "\u001b[31mred\u202e"])).err).toMatch(/^tbk: nothing has \\u001b\[31mred\\u202e in it/);
});

test("a reader that stops early ends the command quietly", async () => {
  const child = spawn(process.execPath, [resolve(BINARY), "show", "tbk.dg.material.optional.upgrade", "--json"]);
  child.stdout.destroy();
  const ended = new Promise((done) => child.once("close", done));
  expect(await text(child.stderr)).toBe("");
  expect(await ended).toBe(0);
});

test.each([
  ["show", "tbk.order.details.get"],
  ["search", "订单"],
  ["errors", "25"],
  [
    "call",
    "tbk.order.details.get",
    "start_time=2024-11-11 00:00:00",
    "end_time=2024-11-11 01:00:00",
    "--url",
    "gateway",
  ],
  ["completion", "bash"],
  ["--help"],
])("a full disk ends tbk %s in one line", async (...args) => {
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, [resolve(BINARY), ...args], { stdio: ["ignore", full, "pipe"] });
  const ended = new Promise((done) => child.once("close", done));
  expect(await text(child.stderr as Readable)).toMatch(/^tbk: cannot write the output: ENOSPC.*\n$/);
  expect(await ended).toBe(1);
  closeSync(full);
});

test.each<[args: string[], code: number]>([
  [["show", "no.such"], 1],
  [["call", "tbk.item.info.get", "num_iids=1", "--url", "http://127.0.0.1:1/router/rest"], 1],
  [["--nope"], 2],
  [["errors", "25"], 0],
])("where nobody reads what is told, tbk %j ends with its own code", async (args, code) => {
  const full = openSync("/dev/full", "w");
  for (const stderr of ["pipe", full] as const) {
    const env = { ...process.env, ...APP };
    const child = spawn(process.execPath, [resolve(BINARY), ...args], { stdio: ["ignore", "ignore", stderr], env });
    child.stderr?.destroy();
    expect(await new Promise((done) => child.once("close", done))).toBe(code);
  }
  closeSync(full);
});

test("the secret is in no output, whatever it was typed into", async () => {
  const { TOP_APP_SECRET: secret } = APP;
  const form = encodeURIComponent(secret);
  const lines = [
    ["search", secret],
    ["show", secret],
    ["show", `x${form}`],
    ["errors", secret, "--api", "tbk.order.details.get"],
    ["errors", `code 25 ${secret}`],
    ["errors", `@${secret}`],
    ["call", secret],
    ["call", "taobao.time.get", `a=${secret}`, "--curl", "--reveal"],
    ["call", "taobao.time.get", `@${secret}`],
    ["call", "tbk.sc.social.crowd.get", `social_crowd_id=${secret}`],
    ["call", "tbk.sc.social.crowd.get", `${secret}=1`],
    ["call", "tbk.sc.social.crowd.get", "social_crowd_id=1", "--session", secret, "--curl", "--reveal"],
    ["call", "tbk.sc.social.crowd.get", "social_crowd_id=1", "--session", "s", "--url", secret],
    ["call", "tbk.spread.get", `requests=[{"url":"${secret}"}]`, "--curl", "--reveal"],
    ["call", "tbk.order.details.get", `start_time=${secret}`, "--columns", secret],
    ["call", "tbk.sc.social.crowd.get", "social_crowd_id=1", "--profile", secret],
    ["call", "tbk.sc.social.crowd.get", "social_crowd_id=1", "--session", "s", "--proxy", secret],
    ["call", "tbk.order.details.get", "--limit", secret],
    ["login", secret],
    ["login", "--callback", `https://app.example/${secret}`],
    ["login", "--code", secret],
    ["login", "--forget", "--profile", secret],
    ["login", "--oauth-url", secret],
    ["login", "--callback", secret, "--proxy", secret],
    ["completion", secret],
    ["completion", "bash", "--line", `tbk call ${secret} `],
    ["help", secret],
    ["sign", `name=${secret}`, "--reveal"],
    ["sign", `${secret}=1`, "--expect", secret],
    ["sign", "v=2.0", "--method", secret],
    [secret],
    [`--${secret}`],
  ];
  for (const args of lines) {
    const { out, err } = await tbk(args, APP);
    expect(out + err, args.join(" ")).not.toBe("");
    expect(out + err, args.join(" ")).not.toContain(secret);
    expect(out + err, args.join(" ")).not.toContain(form);
  }
});
