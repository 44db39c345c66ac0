import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { rank } from "../../generated/src/cli/rank.ts";
import type { ApiData } from "../../generated/src/data/api.ts";
import { ensureBuilt } from "./built.ts";
import { oneLine, tbk } from "./tbk.ts";

beforeAll(ensureBuilt, 240_000);

describe("tbk search", () => {
  test("finds a Chinese word, one line each: method, title", async () => {
    const { code, out } = await tbk(["search", "转链"]);
    const lines = out.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines[0]).toMatch(/^taobao\.tbk\.[\w.]+ +淘宝客-.*转链/);
    for (const line of lines) expect(line).toMatch(/^taobao\.tbk\.[\w.]+ {2,}\S/);
  });

  test.each([
    ["taobao.tbk.order.details.get", "method"],
    ["tbk.order.details.get", "method"],
    ["TbkOrderDetailsGetRequest", "method"],
    ["tbkorderdetailsget", "method"],
  ])("%s is the first hit", async (word, place) => {
    const { out } = await tbk(["search", word, "--json"]);
    const [hit] = JSON.parse(out) as object[];
    expect(hit).toMatchObject({
      method: "taobao.tbk.order.details.get",
      request: "TbkOrderDetailsGetRequest",
      title: "淘宝客-推广者-所有订单查询",
      places: [place],
    });
  });

  test("a field's name and an error's code are found, and the line says where", async () => {
    const [field, code] = await Promise.all([tbk(["search", "tb_trade_id"]), tbk(["search", "3000"])]);
    expect(field.out).toMatch(/\(.*response\.[\w.]*tb_trade_id\)/);
    expect(code.out).toMatch(/^taobao\.tbk\.order\.details\.get .*\(error 3000\)$/m);
  });

  test("every word has to be found, wherever", async () => {
    const all = (JSON.parse((await tbk(["search", "订单", "--json"])).out) as object[]).length;
    const { out } = await tbk(["search", "订单 refund", "--json"]);
    const hits = JSON.parse(out) as { method: string }[];
    expect(hits[0]?.method).toMatch(/refund/);
    expect(hits.length).toBeLessThan(all);
  });

  test("the whole catalogue is found by its prefix", async () => {
    const { out } = await tbk(["search", "taobao", "--json"]);
    expect(JSON.parse(out)).toHaveLength(readdirSync("generated/data").length);
  });

  test("nothing found is exit 1", async () => {
    const run = await tbk(["search", "没有这个词"]);
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: "" });
    expect(oneLine(run)).toBe("tbk: nothing has 没有这个词 in it");
    expect(await tbk(["search", "没有这个词", "--json"])).toMatchObject({ code: 1, out: "[]\n" });
  });
});

test("title before summary before method before field before error code before description", () => {
  const base = { session: "none", kind: "read", params: [], response: [], errors: {}, title: "t", summary: "s" };
  const api = (name: string, facts: object) => ({ ...base, method: `taobao.${name}`, request: name, ...facts });
  const apis = [
    api("f", { params: [{ name: "p", type: "String", description: "an Apple" }] }),
    api("e", { errors: { "isv.apple-missing": { meaning: "m", retry: false } } }),
    api("d", { response: [{ name: "s", type: "S", fields: [{ name: "apple_id", type: "String" }] }] }),
    api("c.apple.get", {}),
    api("b", { summary: "ＡＰＰＬＥ pie" }),
    api("a", { title: "apple" }),
    api("apple", { request: "AppleRequest" }),
    api("none", {}),
  ] as unknown as ApiData[];
  const hits = rank(apis, ["Apple"]);
  expect(hits.map(({ places }) => places[0])).toEqual([
    "method",
    "title",
    "summary",
    "method",
    "response.s.apple_id",
    "error isv.apple-missing",
    "params.p",
  ]);
});
