import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { Script } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { lint } from "../../generator/lint.ts";
import { publicNames } from "../../generator/load/public-names.ts";
import { model } from "../../generator/model/index.ts";
import { emitSite } from "../../generator/site/index.ts";
import { isFile, sampleCall, textOf, TIMESTAMP } from "../../generator/site/samples/call.ts";
import { curl } from "../../generator/site/samples/curl.ts";
import { siteModel } from "../../generator/site/model.ts";
import type { ApiPage } from "../../generator/site/api-page.ts";
import { TEST_APP } from "../../templates/src/testing/options.ts";
import { expectedSign } from "../../templates/src/testing/verify.ts";
import { DOCUMENTED } from "../helpers/catalogue.ts";
import { isUpdating } from "../helpers/golden.ts";

const { spec } = lint("spec");
if (!spec) throw new Error("the specs are wrong: npm run lint");
const sdk = () => model(spec, publicNames());
const site = siteModel(sdk());
const models = [...sdk().apis].map((api) => api.model());

const PLACE = { url: "https://eco.taobao.com/router/rest", name: "tbk-sdk" };
/** What every call carries, at the moment of the samples. */
const COMMON = {
  app_key: TEST_APP.appKey,
  format: "json",
  sign_method: "hmac-sha256",
  timestamp: TIMESTAMP,
  v: "2.0",
};

let gateway: Gateway;
beforeAll(async () => {
  // The moment of the samples.
  gateway = await startGateway({ clock: () => Date.parse("2025-10-26T09:13:54+08:00") });
});
afterAll(() => gateway.close());

function sample({ samples }: ApiPage, label: string): string {
  return samples.find((one) => one.label === label)?.source ?? "";
}

/** An API of scalars, one of a struct, one of lists of structs, one of a file. */
const GOLDEN = [
  "taobao.tbk.sc.social.crowd.get",
  "taobao.tbk.order.refund.get",
  "taobao.tbk.dsp.rta.consumer.match",
  "taobao.tbk.sc.pic.embed",
];

test.each(GOLDEN)("%s in eight languages", (method) => {
  const api = site.apis.find((one) => one.method === method);
  const produced = api?.samples.map(({ label, source }) => `== ${label}\n${source}\n`).join("\n") ?? "";
  const golden = join("test", "docs", "samples", `${method}.txt`);
  if (isUpdating) writeFileSync(golden, produced);
  expect(produced).toBe(readFileSync(golden, "utf8"));
});

test("every TypeScript sample compiles against the package", () => {
  const dir = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    for (const api of site.apis) {
      writeFileSync(join(dir, `${api.request}.mts`), `${sample(api, "TypeScript")}\n`);
    }
    const paths = { "tbk-sdk": [resolve("generated/src/index.ts")] };
    const lib = { lib: ["es2023"], types: ["node"], typeRoots: [resolve("node_modules/@types")] };
    const compilerOptions = { target: "es2022", module: "nodenext", strict: true, skipLibCheck: true, noEmit: true };
    const config = { compilerOptions: { ...compilerOptions, ...lib, exactOptionalPropertyTypes: true, paths } };
    writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ ...config, include: ["*.mts"] }));
    const tsc = resolve("node_modules/typescript/bin/tsc");
    const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", dir], { encoding: "utf8" });
    expect(stdout.slice(0, 2000)).toBe("");
    expect(status).toBe(0);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test("the gateway accepts what every sample sends", async () => {
  const refused: string[] = [];
  for (const { data } of models) {
    const { args, isSession } = sampleCall(data, PLACE);
    const texts = new Map(
      Object.entries({ ...COMMON, ...(isSession && { session: "a-session" }), method: data.method }),
    );
    for (const arg of args) if (!isFile(arg.field)) texts.set(arg.name, textOf(arg));
    texts.set("sign", expectedSign(texts, TEST_APP.appSecret, "hmac-sha256") ?? "");
    const files = args.filter(({ field }) => isFile(field)).map(({ name }) => name);
    const response = await fetch(gateway.url, { method: "POST", body: bodyOf(texts, files) });
    const text = await response.text();
    if (text.startsWith('{"error_response"')) refused.push(`${data.method} ${text}`);
  }
  expect(refused).toEqual([]);
});

function bodyOf(texts: ReadonlyMap<string, string>, files: readonly string[]): FormData | URLSearchParams {
  if (files.length === 0) return new URLSearchParams([...texts]);
  const data = new FormData();
  for (const [name, text] of texts) data.append(name, text);
  for (const name of files) data.append(name, new File(["bytes"], "image.png"));
  return data;
}

test("curl samples run in a shell, signed with key and secret of the environment", async () => {
  const now = await startGateway();
  const dir = mkdtempSync(join(tmpdir(), "samples-"));
  try {
    writeFileSync(join(dir, "image.png"), "bytes");
    const env = { PATH: process.env["PATH"], TOP_APP_KEY: TEST_APP.appKey, TOP_APP_SECRET: TEST_APP.appSecret };
    for (const method of GOLDEN) {
      const { data } = models.find((one) => one.method === method) ?? {};
      if (!data) throw new Error(`no ${method}`);
      const script = curl(sampleCall(data, { ...PLACE, url: now.url }));
      const shell = promisify(execFile)("sh", ["-c", script], { cwd: dir, env: { ...env, TOP_SESSION: "a-session" } });
      expect((await shell).stdout).not.toMatch(/error_response|^$/);
      expect(now.calls.at(-1)?.method).toBe(method);
    }
  } finally {
    rmSync(dir, { recursive: true });
    await now.close();
  }
});

test("a sample sends what must be given, the range, the page size, and no second page", () => {
  const namesOf = (method: string) => {
    const { data } = models.find((one) => one.method === method) ?? {};
    return data && sampleCall(data, PLACE).args.map(({ name }) => name);
  };
  expect(namesOf("taobao.tbk.order.details.get")).toEqual(["page_size", "end_time", "start_time"]);
  expect(namesOf("taobao.tbk.dg.general.link.convert")).toEqual(["adzone_id", "item_dto"]);
  for (const { data } of models) {
    const sent = namesOf(data.method);
    const missing = data.params.filter(({ name, required }) => required && !sent?.includes(name));
    expect(missing, data.method).toEqual([]);
    const token = data.params.find(({ name, required }) => name === data.pagination?.position && !required);
    if (token) expect(sent, data.method).not.toContain(token.name);
  }
});

test("every Node sample parses", () => {
  for (const api of site.apis) expect(() => new Script(sample(api, "Node"))).not.toThrow();
});

test("brackets and quotes of the compiled languages are balanced in every sample", () => {
  for (const label of ["Java", "C#", "PHP", "C"]) {
    for (const api of site.apis) {
      const code = sample(api, label).replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*.*?\*\//g, "");
      expect(code.match(/["']/g) ?? [], `${label} ${api.method}`).toEqual([]);
      for (const [open, close] of [
        ["(", ")"],
        ["{", "}"],
        ["[", "]"],
      ] as const) {
        expect(code.split(open).length, `${label} ${api.method}`).toBe(code.split(close).length);
      }
    }
  }
});

test("the same sources every time, each at a path of its own on every disk", () => {
  const [first, second] = [emitSite(sdk(), "templates"), emitSite(sdk(), "templates")];
  expect(first).toEqual(second);
  expect(new Set(first.map(({ path }) => path.toLowerCase())).size).toBe(first.length);
  const whole = first.find(({ path }) => path === "public/llms-full.txt")?.text ?? "";
  for (const { method } of site.apis) expect(whole).toContain(`# ${method}\n`);
  for (const { title } of site.catalogue.entries) expect(whole).toContain(title);
});

test("every API has a role and a task, every page its own place", () => {
  expect(site.apis).toHaveLength(DOCUMENTED);
  expect(site.roles.flatMap(({ apis }) => apis)).toHaveLength(DOCUMENTED);
  expect(new Set(site.tasks.flatMap(({ apis }) => apis)).size).toBe(DOCUMENTED);
  expect(new Set(site.fields.map(({ href }) => href.toLowerCase())).size).toBe(site.fields.length);
});

test.each([
  ["taobao.tbk.sc.social.crowd.get", "服务商", ["社群"]],
  ["taobao.tbk.dg.vegas.tlj.create", "推广者", ["淘礼金"]],
  ["taobao.tbk.order.details.get", "推广者", ["订单"]],
  ["taobao.tbk.sc.cp.order.details.get", "团长", ["订单"]],
  ["taobao.tbk.content.order.get", "内容", ["订单", "报表"]],
  ["taobao.tbk.tpwd.create", "公用", ["转链"]],
  ["taobao.tbk.dg.material.optional.upgrade", "推广者", ["选品"]],
])("%s is of %s, for %s", (method, role, tasks) => {
  const api = site.apis.find((one) => one.method === method);
  expect([api?.role, api?.tasks]).toEqual([role, tasks]);
});

test("a head leads to the same for other roles, and to what is newer and older", () => {
  const at = (method: string) => site.apis.find((one) => one.method === method);
  const orders = at("taobao.tbk.order.details.get");
  expect(orders?.twins.map(({ text, href, isCurrent }) => [text, href, isCurrent])).toEqual([
    ["推广者", "taobao.tbk.order.details.get.html", true],
    ["服务商", "taobao.tbk.sc.order.details.get.html", false],
    ["团长", "taobao.tbk.cp.order.details.get.html", false],
  ]);
  const newer = at("taobao.tbk.dg.material.optional")?.newer.map(({ href }) => href);
  expect(newer).toEqual(["taobao.tbk.dg.material.optional.upgrade.html"]);
  const older = at("taobao.tbk.dg.material.optional.upgrade")?.older.map(({ href }) => href);
  expect(older).toEqual(["taobao.tbk.dg.material.optional.html"]);
});

test("a code of an API has a place that its method names", () => {
  const ids = site.errors.flatMap(({ rows }) => rows.flatMap(({ id, apis }) => [id, ...apis.map((api) => api.id)]));
  const named = ids.filter((id) => id !== "");
  expect(named).toContain("code-25");
  expect(named).toContain("code-25-taobao.tbk.tpwd.create");
  expect(new Set(named).size).toBe(named.length);
});
