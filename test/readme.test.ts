import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { inspect } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import * as sdk from "../generated/src/index.ts";
import { unsubscribeAll } from "./helpers/channels.ts";
import { blocksOf } from "./helpers/readme.ts";
import { fault, type Gateway, sequence, startGateway, TEST_APP } from "../generated/src/testing/index.ts";

/** Inside the repository, so that packages resolve; removed afterwards. */
const DIR = resolve(".cache/readme");

interface Block {
  readonly name: string;
  readonly code: string;
}

/** The TypeScript blocks of a README, named by their heading. */
function blocks(path: string): Block[] {
  const all = blocksOf(path).filter(({ language }) => language === "ts");
  return all.map(({ heading, code }, index) => ({ name: `${index} ${heading}`, code }));
}

const english = blocks("generated/README.md");
/** The repository's own README begins with a call, too; the app's code below it is run by the app's tests. */
const own = blocks("README.md").filter(({ code }) => code.includes("new TopClient("));
const run = [...english, ...own].map((block, index) => ({ ...block, file: join(DIR, `block${index}.ts`) }));

/** A block as a module: what it takes for granted is declared, the package's imports lead to its sources. */
function moduleOf({ code }: Block): string {
  const imports = [...code.matchAll(/^import [\s\S]*? from "[^"]+";$/gm)].map(([line]) => line);
  const body = imports.reduce((rest, line) => rest.replace(line, ""), code);
  const given = Object.entries({
    appKey: "const appKey = given.appKey;",
    appSecret: "const appSecret = given.appSecret;",
    session: 'const session = "session";',
    sessionKey: 'const sessionKey = "session";',
    logger: "const { logger } = given;",
    tracer: "const { tracer } = given;",
    client:
      "const client = new GivenClient({ appKey: given.appKey, appSecret: given.appSecret, url: given.url, oauthUrl: given.url });",
  }).filter(([name]) => !new RegExp(`(const|let|function) ${name}\\b`).test(body));
  return [
    ...imports.map((line) =>
      line
        .replace('"tbk-sdk/testing"', `"${resolve("generated/src/testing/index.ts")}"`)
        .replace('"node:diagnostics_channel"', `"${resolve("test/helpers/channels.ts")}"`),
    ),
    `import { TopClient as GivenClient } from "tbk-sdk";`,
    "type Log = (fields: object, text: string) => void;",
    "interface Span { setAttributes(all: object): void; recordException(error: Error): void; setStatus(status: { code: 2 }): void; end(): void }",
    "interface Given { readonly appKey: string; readonly appSecret: string; readonly url: string;",
    "  readonly logger: { readonly debug: Log; readonly warn: Log; readonly error: Log };",
    "  readonly tracer: { startSpan(name: string, options: { kind: 2 }): Span } }",
    "export async function example(given: Given): Promise<void> {",
    ...given.map(([, line]) => line),
    body
      .replace(/new TopClient\(\{ appKey, appSecret(?!, url)/g, "new TopClient({ url: given.url, appKey, appSecret")
      .replace("{\n  appKey,\n  appSecret,", "{\n  url: given.url,\n  appKey,\n  appSecret,"),
    "}",
  ]
    .join("\n")
    .replaceAll('"tbk-sdk"', `"${resolve("generated/src/index.ts")}"`);
}

let gateway: Gateway;
beforeAll(async () => {
  rmSync(DIR, { recursive: true, force: true });
  mkdirSync(DIR, { recursive: true });
  for (const block of run) writeFileSync(block.file, moduleOf(block));
  gateway = await startGateway();
});
beforeEach(() => gateway.reset());
afterEach(unsubscribeAll);
afterAll(async () => {
  await gateway.close();
  rmSync(DIR, { recursive: true, force: true });
});

test("both languages have the same examples, sections and tables", () => {
  expect(blocks("generated/README.zh-CN.md").map((block) => block.code)).toEqual(english.map((block) => block.code));
  for (const pair of [
    ["generated/README.md", "generated/README.zh-CN.md"],
    ["README.md", "README.zh-CN.md"],
  ]) {
    const [a, b] = pair.map((path) => readFileSync(path, "utf8"));
    for (const pattern of [/^#+ /gm, /^\|/gm, /^```/gm]) {
      expect(b?.match(pattern)?.length, `${pair} ${pattern}`).toBe(a?.match(pattern)?.length);
    }
  }
});

test.each(["README.md", "README.zh-CN.md", "generated/README.md", "generated/README.zh-CN.md"])(
  "%s names the package wherever npx runs its command: the command's own name is free on the registry",
  (file) => {
    const lines = readFileSync(file, "utf8").match(/npx .*\btbk .*/g) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.startsWith("npx -p tbk-sdk tbk "))).toEqual([]);
  },
);

test.each(["index.md.hbs", "guide/first-call.md.hbs"])("the site's %s names the package there too", (file) => {
  const lines = readFileSync(join("templates/docs", file), "utf8").match(/npx .*package\.bin.*/g) ?? [];
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => !line.startsWith("npx -p {{{package.name}}} {{{package.bin}}} "))).toEqual([]);
});

test("the long example is the app's own code", () => {
  const app = readFileSync("test/consumer/src/sync.ts", "utf8");
  for (const path of ["README.md", "README.zh-CN.md"]) {
    const quoted = blocks(path).filter(({ code }) => code.includes("syncStream"));
    expect(
      quoted.map(({ code }) => app.includes(code)),
      path,
    ).toEqual([true]);
  }
});

test("every API stands in the package's table", () => {
  const text = readFileSync("generated/README.md", "utf8");
  const classes = Object.keys(sdk).filter((name) => /^Tbk.*Request$|^Qimen.*Request$/.test(name));
  expect(classes.filter((name) => !text.includes(`[${name}](`))).toEqual([]);
});

test("the examples compile", () => {
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: true };
  const target = { target: "es2022", lib: ["es2023"], module: "nodenext", types: ["node"], noEmit: true };
  const options = { ...strict, ...target, allowImportingTsExtensions: true };
  writeFileSync(join(DIR, "package.json"), '{ "type": "module" }');
  writeFileSync(join(DIR, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
  const tsc = resolve("node_modules/typescript/bin/tsc");
  expect(spawnSync(process.execPath, [tsc, "-p", DIR], { encoding: "utf8" }).stdout).toBe("");
});

describe("the examples run against the documented answers, and print what they should", () => {
  test.each(run)("$name", async ({ file, code }) => {
    const { example } = (await import(file)) as { example: (given: object) => Promise<void> };
    const printed: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
      printed.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
    });
    await example({ ...TEST_APP, ...watchers([]), url: gateway.url }).finally(() => log.mockRestore());
    if (/^(?! *(else|\/\/)).*console\.log\(/m.test(code)) expect(printed).not.toEqual([]);
    for (const line of printed) expect(line).not.toMatch(/^$|undefined|NaN|\[object/);
    const known = PRINTED.find(([words]) => code.includes(words));
    if (known) expect(printed.slice(0, known[1].length)).toEqual(known[1]);
  });
});

/** What the recipes print at first, by words that they have: each window holds a full page and one more. */
const PRINTED: readonly (readonly [words: string, lines: readonly string[]])[] = [
  ["(results[0]?.num_iid)", ["123"]],
  ["orders.size", ["202"]],
  ["first.length", ["21"]],
  ["startGateway", ["123", "6 { num_iids: '123,456' }", "6100kit000001"]],
];

/** A logger as pino is, and a tracer as OpenTelemetry's: what they are told goes to `told`. */
function watchers(told: unknown[][]): object {
  const on = (name: string) => (value: unknown) => void told.push([name, value]);
  const span = { setAttributes: on("attributes"), recordException: on("exception"), setStatus: on("status") };
  const startSpan = (name: string) => {
    told.push(["span", name]);
    return { ...span, end: () => told.push(["end"]) };
  };
  return { logger: { debug: on("debug"), warn: on("warn"), error: on("error") }, tracer: { startSpan } };
}

describe("the examples for a logger and a tracer", () => {
  const method = "taobao.tbk.item.info.get";
  const failed = expect.objectContaining({ code: 15, sub_code: "isv.x" });
  const request_id = expect.any(String);

  async function told(word: string): Promise<unknown[][]> {
    const block = run.find(({ code }) => code.includes(word));
    const { example } = (await import(block?.file ?? "")) as { example: (given: object) => Promise<void> };
    const lines: unknown[][] = [];
    gateway.answer(method, sequence(fault.error(15, "isp.x"), { results: [] }, fault.error(15, "isv.x")));
    const given = { ...TEST_APP, ...watchers(lines), url: gateway.url };
    await example(given);
    await example(given).catch(() => undefined);
    return lines;
  }

  test("tell a logger of each answer, repetition and failure", async () => {
    expect(await told("logger.debug(")).toEqual([
      ["warn", expect.objectContaining({ method, attempt: 1, err: expect.objectContaining({ sub_code: "isp.x" }) })],
      ["debug", expect.objectContaining({ method, attempt: 2, status: 200, request_id })],
      ["error", expect.objectContaining({ method, attempt: 1, err: failed })],
    ]);
  });

  test("make a span of each call, with the error of one that failed", async () => {
    const lines = await told("tracer.startSpan(");
    const own = lines.slice(0, lines.findIndex(([name]) => name === "end") + 1);
    expect(own).toEqual([
      ["span", method],
      ["attributes", { "top.code": "0", "top.attempts": 2, "top.request_id": request_id }],
      ["end"],
    ]);
    expect(lines).toContainEqual(["exception", failed]);
    expect(lines).toContainEqual(["status", { code: 2 }]);
  });
});

test("the errors example tells each error apart", async () => {
  const block = run.find(({ code }) => code.includes("TopLimitError"));
  const { example } = (await import(block?.file ?? "")) as { example: (given: object) => Promise<void> };
  gateway.answer(
    "taobao.tbk.order.details.get",
    sequence(fault.limit(31_062, { daily: true }), fault.error(15, "2004")),
  );
  await example({ ...TEST_APP, url: gateway.url });
  await example({ ...TEST_APP, url: gateway.url });
  expect(gateway.calls.length).toBeGreaterThan(1);
});

test.each([
  ["a limit of the day", fault.limit(31_062, { daily: true }), { requeueAfterMs: expect.any(Number) }],
  ["a service that failed", fault.error(15, "isp.remote-service-error"), { requeueAfterMs: 30_000 }],
  ["a wrong parameter", fault.error(15, "isv.invalid-parameter"), { fail: expect.anything() }],
])("the queue worker keeps a job that can still be done, and no other: %s", async (_, answer, verdict) => {
  const block = run.find(({ code }) => code.includes("type Verdict"));
  const { example } = (await import(block?.file ?? "")) as { example: (given: object) => Promise<void> };
  gateway.answer("taobao.tbk.item.info.get", answer);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  await example({ ...TEST_APP, url: gateway.url });
  expect(log).toHaveBeenCalledExactlyOnceWith(verdict);
});
