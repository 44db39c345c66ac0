import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { openSearch, type SearchIndex } from "../../generated/src/search/engine.ts";
import { pinyinPairs } from "../../generated/src/search/words.ts";
import { inPinyin } from "../../generator/search/pinyin.ts";
import { ensureBuilt } from "./built.ts";
import { oneLine, tbk } from "./tbk.ts";

beforeAll(ensureBuilt);

interface Hit {
  readonly type: string;
  readonly name: string;
  readonly method?: string;
}

async function hitsOf(...words: string[]): Promise<Hit[]> {
  return JSON.parse((await tbk(["search", ...words, "--json"])).out) as Hit[];
}

describe("tbk search", () => {
  test("one line each: the name, the title, and what it is where it is no API", async () => {
    const { code, out } = await tbk(["search", "转链"]);
    const [first = "", second = "", ...rest] = out.trimEnd().split("\n");
    expect(code).toBe(0);
    expect(first).toMatch(/^转链 +转链 +\(task\)$/);
    expect(second).toMatch(/^taobao\.tbk\.dg\.general\.link\.convert +淘宝客-推广者-万能转链$/);
    expect(rest).toHaveLength(28);
  });

  test("--brief is the names alone", async () => {
    const { out } = await tbk(["search", "转链", "--brief", "--limit", "2"]);
    expect(out).toBe("转链\ntaobao.tbk.dg.general.link.convert\n");
  });

  test.each([
    "taobao.tbk.order.details.get",
    "tbk.order.details.get",
    "TbkOrderDetailsGetRequest",
    "tbkorderdetailsget",
  ])("%s is the first hit", async (word) => {
    const [hit] = await hitsOf(word);
    expect(hit).toMatchObject({
      type: "api",
      method: "taobao.tbk.order.details.get",
      request: "TbkOrderDetailsGetRequest",
      title: "淘宝客-推广者-所有订单查询",
      kind: "read",
    });
  });

  test("fields, error codes and names without a document are found as what they are", async () => {
    const [field, code, name] = await Promise.all(
      ["tb_trade_id", "3000", "社群创建"].map((word) => tbk(["search", word])),
    );
    expect(field?.out).toMatch(/^tb_trade_id +\S.* +\(field\)$/m);
    expect(code?.out).toMatch(/^3000 +\S.* +\(error code\)$/m);
    expect(name?.out).toMatch(/^- +淘宝客-服务商-社群创建 +\(its name only\)$/m);
  });

  test("what has every word comes before what has some", async () => {
    const hits = await hitsOf("订单", "refund");
    const isBoth = hits.map(({ name }) => /refund/.test(name));
    expect(isBoth[0]).toBe(true);
    expect(isBoth.includes(false)).toBe(true);
  });

  test("--limit", async () => {
    expect(await hitsOf("订单", "--limit", "3")).toHaveLength(3);
    const run = await tbk(["search", "订单", "--limit", "many"]);
    expect([run.code, oneLine(run)]).toEqual([2, "tbk: --limit many is no number from 1 to 999999999"]);
  });

  test("nothing found is exit 1, and says what can be looked for", async () => {
    const run = await tbk(["search", "zzzzzz"]);
    expect({ code: run.code, out: run.out }).toEqual({ code: 1, out: "" });
    expect(oneLine(run)).toMatch(/^tbk: nothing has zzzzzz in it; try a word of a title/);
    expect(await tbk(["search", "zzzzzz", "--json"])).toMatchObject({ code: 1, out: "[]\n" });
  });
});

interface Query {
  readonly q: string;
  readonly expect: readonly string[];
}

test("what people type leads to what they want", () => {
  const search = openSearch(JSON.parse(readFileSync("generated/dist/search.json", "utf8")) as SearchIndex);
  const queries = JSON.parse(readFileSync("test/search/queries.json", "utf8")) as Query[];
  const places = queries.map(({ q, expect: wanted }) => {
    const keys = search(q, 5).map(({ kind, name }) => `${kind}:${name}`);
    return { q, keys, at: keys.findIndex((key) => wanted.includes(key)) };
  });
  const share = (isGood: (at: number) => boolean) => places.filter(({ at }) => isGood(at)).length / places.length;
  const misses = places.filter(({ at }) => at < 0);
  expect(
    share((at) => at >= 0),
    JSON.stringify(misses, null, 1),
  ).toBeGreaterThanOrEqual(0.97);
  expect(share((at) => at === 0)).toBeGreaterThanOrEqual(0.85);
});

test.each(["转链", "优惠券", "推广位", "淘口令解析", "全量售后退款订单", "物料精选升级版", "女装", "绿色"])(
  "the pinyin of %s is taken apart as it was put together",
  (text) => {
    const pairs = inPinyin(text);
    const typed = pairs.reduce((all, pair) => all + pair.slice(overlap(all, pair)), "");
    expect(pinyinPairs(typed)).toEqual(pairs);
  },
);

/** How much of the end of a text is the beginning of another. */
function overlap(text: string, next: string): number {
  let length = next.length - 1;
  while (length > 0 && !text.endsWith(next.slice(0, length))) length--;
  return length;
}
