import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, startGateway, TEST_APP } from "../../generated/src/testing/index.ts";

const DOCS = resolve(".cache", "docs");
const DOCUMENT = join(DOCS, "dist", "openapi.json");
const MODULES = join(DOCS, "node_modules");
/** A project of somebody who has the document and no package of ours. */
const APP = resolve(".cache", "openapi-app");

interface Problem {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
}

test("redocly's recommended rules find no error", async () => {
  const redocly = createRequire(join(MODULES, "."))("@redocly/openapi-core") as {
    createConfig(config: object): Promise<unknown>;
    lint(options: object): Promise<Problem[]>;
  };
  const config = await redocly.createConfig({ extends: ["recommended"] });
  const problems = await redocly.lint({ ref: DOCUMENT, config });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});

let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway();
  rmSync(APP, { recursive: true, force: true });
  mkdirSync(APP, { recursive: true });
  symlinkSync(MODULES, join(APP, "node_modules"));
  writeFileSync(join(APP, "package.json"), '{ "type": "module" }');
});
afterAll(async () => {
  await gateway.close();
  rmSync(APP, { recursive: true, force: true });
});

function node(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(MODULES, script), ...args], {
    cwd: APP,
    encoding: "utf8",
  });
  return status === 0 ? "" : stdout + stderr;
}

test("the client that openapi-typescript and openapi-fetch make of it compiles and calls, signed as the guide shows", async () => {
  const guide = readFileSync(join(DOCS, "site", "guide", "openapi.md"), "utf8");
  const files = [...guide.matchAll(/^```ts \[(\w+\.ts)\]\n([^]*?)^```$/gm)];
  expect(files.map(([, name]) => name)).toEqual(["signing.ts", "app.ts"]);
  for (const [, name = "", code = ""] of files) writeFileSync(join(APP, name), code);
  expect(node("openapi-typescript/bin/cli.js", DOCUMENT, "-o", join(APP, "schema.d.ts"))).toBe("");
  const strict = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: true };
  const compilerOptions = {
    ...strict,
    target: "es2022",
    module: "nodenext",
    lib: ["es2023", "dom", "dom.iterable"],
    types: ["node"],
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  writeFileSync(join(APP, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  expect(node("typescript/bin/tsc", "-p", APP)).toBe("");

  Object.assign(process.env, {
    TOP_APP_KEY: TEST_APP.appKey,
    TOP_APP_SECRET: TEST_APP.appSecret,
    TOP_URL: new URL(gateway.url).origin,
  });
  const { answer } = (await import(pathToFileURL(join(APP, "app.ts")).href)) as { answer: object };
  const [call] = gateway.calls;
  expect(call).toMatchObject({ signMethod: "hmac-sha256", params: expect.anything() });
  expect(Object.values(answer)).toEqual([expect.objectContaining({ request_id: expect.any(String) })]);
});
