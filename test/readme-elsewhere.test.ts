import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generate } from "../generator/pipeline.ts";
import { blocksOf } from "./helpers/readme.ts";

/** Inside the repository, so that packages resolve; removed afterwards. */
const DIR = resolve(".cache/readme-elsewhere");
const OUT = join(DIR, "generated");

const api = (method: string, params: string) => `method: ${method}
title: 图片
summary: 图片
session: none
kind: write
params: ${params}
response: { picture_id: { type: String, description: 图片 }, is_ok: { type: Boolean, description: 成功 } }
failure: { flag: is_ok }
errors: { "isv.too-large": { meaning: 太大, retry: false } }
sources: [test]
`;

/** An SDK whose every API takes a file that may not be left out, but one; none has pages. */
beforeAll(async () => {
  rmSync(DIR, { recursive: true, force: true });
  const spec = join(DIR, "spec");
  mkdirSync(join(spec, "pic"), { recursive: true });
  cpSync("spec/gateway.yaml", join(spec, "gateway.yaml"));
  writeFileSync(
    join(spec, "package.yaml"),
    "name: my-sdk\nversion: 0.1.0\nwords: page\ncategories:\n  pic: { title: 图片 }\n",
  );
  const put = (method: string, params: string) =>
    writeFileSync(join(spec, "pic", `${method}.yaml`), api(method, params));
  const file = '{ type: "byte[]", required: true, description: 文件 }';
  const text = "{ type: String, required: true, example: a, description: 词 }";
  put("taobao.pic.both.upload", `{ first: ${file}, second: ${file} }`);
  put("taobao.pic.one.upload", `{ small: { type: "byte[]", description: 文件 }, img: ${file}, title: ${text} }`);
  put("taobao.pic.remove", `{ picture_id: ${text} }`);
  const { diagnostics } = await generate({ specDir: spec, outDir: OUT, templatesDir: "templates" });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});
afterAll(() => rmSync(DIR, { recursive: true, force: true }));

const GIVEN = {
  appKey: "string",
  appSecret: "string",
  session: "string",
  client: 'import("my-sdk").TopClient',
  logger: 'Record<"debug" | "warn" | "error", (fields: object, text: string) => void>',
  tracer: "{ startSpan(...all: unknown[]): any }",
};

test.each(["README.md", "README.zh-CN.md"])("the examples of %s compile, whatever an SDK's APIs take", (name) => {
  const blocks = blocksOf(join(OUT, name)).filter(({ language }) => language === "ts");
  expect(blocks.length).toBeGreaterThan(10);
  blocks.forEach(({ code }, at) => {
    const given = Object.entries(GIVEN).filter(([word]) => !new RegExp(`(const|let|function) ${word}\\b`).test(code));
    const declared = given.map(([word, type]) => `declare const ${word}: ${type};\n`);
    writeFileSync(join(DIR, `${name}-${at}.mts`), `${declared.join("")}${code}export {};\n`);
  });
  const paths = { "my-sdk": [join(OUT, "src/index.ts")], "my-sdk/testing": [join(OUT, "src/testing/index.ts")] };
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: true };
  const target = { target: "es2022", lib: ["es2023"], module: "nodenext", types: ["node"], noEmit: true };
  const compilerOptions = { ...strict, ...target, paths, allowImportingTsExtensions: true };
  writeFileSync(join(DIR, "tsconfig.json"), JSON.stringify({ compilerOptions, include: [`${name}-*.mts`] }));
  const tsc = resolve("node_modules/typescript/bin/tsc");
  expect(spawnSync(process.execPath, [tsc, "-p", DIR], { encoding: "utf8" }).stdout).toBe("");
});

test.each([
  ["README.md", "Pages and time ranges", "None of these APIs is known to have pages or a time range."],
  ["README.zh-CN.md", "翻页与时间范围", "没有已知带分页或时间范围的 API。"],
])("%s tells of no pages where no API has them", (name, heading, sentence) => {
  const section = readFileSync(join(OUT, name), "utf8")
    .split(/^## /m)
    .find((text) => text.startsWith(heading));
  expect(section).toBe(`${heading}\n\n${sentence}\n\n`);
});

const followed = (more: string) => `method: taobao.log.get
title: 日志
summary: 日志
session: none
kind: read
pagination: { style: page, page: page_no, size: page_size, items: logs }
window: { start: start_time, end: end_time, max: 1h }
params:
  fields: { type: String, required: true, example: id, description: 字段 }
  start_time: { type: Date, required: true, example: "2024-11-11 00:00:00", description: 开始 }
  end_time: { type: Date, required: true, example: "2024-11-11 01:00:00", description: 结束 }
  page_no: { type: Number, example: 1, description: 页码 }
  page_size: { type: Number, example: 20, description: 条数 }
${more}
response: { logs: { type: "Log[]", description: 日志, fields: { id: { type: String, description: 号 } } } }
errors: {}
sources: [test]
`;

test.each([
  ["", ""],
  ["  by: { type: Number, enum: { 1: 创建时间, 7: 更新时间 }, description: 时间 }", ".setBy(7)"],
])("what follows changes asks as the API's own documents say, with all it requires: %j", async (more, setter) => {
  const out = join(DIR, `followed-${setter}`);
  const spec = `${out}-spec`;
  mkdirSync(join(spec, "log"), { recursive: true });
  cpSync("spec/gateway.yaml", join(spec, "gateway.yaml"));
  writeFileSync(join(spec, "log", "taobao.log.get.yaml"), followed(more));
  await generate({ specDir: spec, outDir: out, templatesDir: "templates" });
  for (const name of ["README.md", "README.zh-CN.md"]) {
    const text = readFileSync(join(out, name), "utf8");
    const requests = text.match(/^const request = new LogGetRequest\([^;]*; \/\/ its range is replaced/gm) ?? [];
    expect(requests.length).toBe(2);
    for (const request of requests) {
      expect(request).toContain('fields: "id"');
      expect(request).toContain(`)${setter}; //`);
    }
    expect(text).not.toMatch(/query_?type/i);
  }
});
