import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Script } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, startGateway } from "../../generated/src/testing/index.ts";
import { lint } from "../../generator/lint.ts";
import { publicNames } from "../../generator/load/public-names.ts";
import { model } from "../../generator/model/index.ts";
import { emitSite } from "../../generator/site/index.ts";
import { siteModel } from "../../generator/site/model.ts";
import type { ApiPage } from "../../generator/site/site.ts";
import { DOCUMENTED } from "../helpers/catalogue.ts";
import { isUpdating } from "../helpers/golden.ts";

const { spec } = lint("spec");
if (!spec) throw new Error("the specs are wrong: npm run lint");
const sdk = () => model(spec, publicNames());
const site = siteModel(sdk());

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
test.each([
  "taobao.tbk.sc.social.crowd.get",
  "taobao.tbk.order.refund.get",
  "taobao.tbk.dsp.rta.consumer.match",
  "taobao.tbk.sc.pic.embed",
])("%s in eight languages", (method) => {
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
      const names = "declare const appKey: string, appSecret: string, sessionKey: string;";
      writeFileSync(join(dir, `${api.request}.mts`), `${names}\n${sample(api, "TypeScript")}\n`);
    }
    const paths = { "tbk-sdk": [resolve("generated/src/index.ts")] };
    const lib = { lib: ["es2023"], types: ["node"], typeRoots: [resolve("node_modules/@types")] };
    const compilerOptions = { target: "es2022", module: "nodenext", strict: true, skipLibCheck: true, noEmit: true };
    const config = { compilerOptions: { ...compilerOptions, ...lib, exactOptionalPropertyTypes: true, paths } };
    writeFileSync(join(dir, "tsconfig.json"), JSON.stringify({ ...config, include: ["*.mts"] }));
    const { stdout, status } = spawnSync("npx", ["tsc", "-p", join(dir, "tsconfig.json")], { encoding: "utf8" });
    expect(stdout.slice(0, 2000)).toBe("");
    expect(status).toBe(0);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test("the gateway accepts every curl sample as it is: parameters, placement and sign", async () => {
  const refused: string[] = [];
  for (const api of site.apis) {
    const words = [...sample(api, "curl").matchAll(/'((?:[^']|'\\'')*)'/g)].map(([, word = ""]) =>
      word.replaceAll("'\\''", "'"),
    );
    const isForm = sample(api, "curl").includes("--form-string");
    const pairs = words.filter((word) => /^\w+=/.test(word));
    const body = isForm ? form(pairs) : pairs.join("&");
    const headers = isForm ? {} : { "content-type": "application/x-www-form-urlencoded;charset=utf-8" };
    const response = await fetch(gateway.url, { method: "POST", headers, body });
    const text = await response.text();
    if (text.startsWith('{"error_response"')) refused.push(`${api.method} ${text}`);
  }
  expect(refused).toEqual([]);
});

function form(pairs: readonly string[]): FormData {
  const data = new FormData();
  for (const pair of pairs) {
    const [name, text] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
    data.append(name, text.startsWith("@") ? new File(["bytes"], text.slice(1)) : text);
  }
  return data;
}

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
