import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { printBuilt } from "../../generator/emit/built.ts";
import { lint } from "../../generator/lint.ts";
import { publicNames } from "../../generator/load/public-names.ts";
import { builtClass } from "../../generator/model/built.ts";
import { model } from "../../generator/model/index.ts";
import type { TopRequest } from "../../generated/src/index.ts";
import { decodeAnswer } from "../../generated/src/runtime/wire/decode.ts";

type RequestClass = new () => TopRequest<object, object> & { setPageNum(value: number): unknown };

const folder = mkdtempSync(join(tmpdir(), "former-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** As much of a request as setters need. */
const RUNTIME = `export class TopRequest { params = {}; set(name, value) { this.params[name] = value; return this; } }`;

/** The classes as they are built, from the specs of a case. */
async function builtClasses(): Promise<Record<string, RequestClass>> {
  const spec = join(folder, "spec");
  cpSync("test/golden/former/spec", spec, { recursive: true });
  cpSync("test/docsite/gateway.yaml", join(spec, "gateway.yaml"));
  const read = lint(spec).spec ?? expect.unreachable();
  const apis = [...model(read, publicNames()).apis].map((api) => api.model().data);
  writeFileSync(join(folder, "runtime.mjs"), RUNTIME);
  writeFileSync(join(folder, "built.mjs"), printBuilt(apis.map(builtClass), "esm", "./runtime.mjs"));
  const url = pathToFileURL(join(folder, "built.mjs")).href;
  return (await import(/* @vite-ignore */ url)) as Record<string, RequestClass>;
}

const built = await builtClasses();
const New = built["TbkNewGetRequest"] ?? expect.unreachable();
const { api } = new New();

describe("what the platform has renamed goes on under its old name", () => {
  test("a class, which is the same class", () => {
    expect(built["TbkOldGetRequest"]).toBe(New);
    expect(Object.keys(built).sort()).toEqual([
      "TbkNewGetRequest",
      "TbkOldGetRequest",
      "TbkSettersGetRequest",
      "TbkTakenGetRequest",
    ]);
  });

  test("a setter, which sets the parameter by its new name", () => {
    const request = new New();
    request.setPageNum(2);
    expect(request.params).toEqual({ page_no: 2 });
  });

  test("no setter of another parameter, and none that never was", () => {
    const setters = Object.getOwnPropertyNames(built["TbkSettersGetRequest"]?.prototype).filter((one) => one !== "api");
    expect(setters).toEqual(["constructor", "setPageNo", "setPageNum", "setPageSize"]);
  });

  test.each(["json", "xml"] as const)("fields of an answer, which are not listed twice (%s)", async (format) => {
    const bytes = Buffer.from(ANSWERS[format]);
    const answer = (await decodeAnswer(api, { status: 200, headers: {}, bytes })) as unknown as Renamed;
    expect(answer).toEqual({ data: { has_more: true, items: [{ name: "a" }, { name: "b" }] } });
    expect(JSON.stringify(answer)).not.toMatch(/result|has_next|title/);
    expect(answer.result).toBe(answer.data);
    expect(answer.data.has_next).toBe(true);
    expect(answer.result.items.map(({ title }) => title)).toEqual(["a", "b"]);
  });

  test("but not in the way of an answer that still has the old one", async () => {
    const bytes = Buffer.from('{"tbk_new_get_response":{"data":{"has_next":false,"items":{}}}}');
    const answer = (await decodeAnswer(api, { status: 200, headers: {}, bytes })) as unknown as Renamed;
    expect(answer.data.has_next).toBe(false);
  });
});

interface Renamed {
  readonly data: { readonly has_next: boolean };
  readonly result: { readonly items: readonly { readonly title: string }[] };
}

const ANSWERS = {
  json: '{"tbk_new_get_response":{"data":{"has_more":true,"items":{"item":[{"name":"a"},{"name":"b"}]}}}}',
  xml: '<?xml version="1.0"?><tbk_new_get_response><data><has_more>true</has_more><items list="true"><item><name>a</name></item><item><name>b</name></item></items></data></tbk_new_get_response>',
};
