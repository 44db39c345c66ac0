import { describe, expect, test } from "vitest";
import { inPinyin } from "../../generator/search/pinyin.ts";
import { indexOf, openSearch, type SearchDocument } from "../../templates/src/search/engine.ts";

function named(name: string, title: string, text = ""): SearchDocument {
  const pinyin = inPinyin(title).join(" ");
  return { kind: "api", name, title, url: "", weight: 1, names: name, also: "", pinyin, text };
}

const DOCUMENTS = [
  named("taobao.order.get", "订单查询", "查询社群里的订单"),
  named("taobao.crowd.create", "社群创建"),
  named("taobao.link.convert", "万能转链"),
];
const search = openSearch({ simplified: "鏈链", looks: [], index: indexOf(DOCUMENTS) });
const names = (text: string) => search(text).map(({ name }) => name);

describe("Chinese characters that stand alone find what has them", () => {
  test.each([
    ["单", ["taobao.order.get"]],
    ["群", ["taobao.crowd.create", "taobao.order.get"]],
    ["链", ["taobao.link.convert"]],
    ["鏈", ["taobao.link.convert"]],
    ["群 创建", ["taobao.crowd.create"]],
    ["猫", []],
  ])("%s", (text, found) => {
    expect(names(text).slice(0, Math.max(1, found.length))).toEqual(found);
  });
});

describe("a query takes no more for being long", () => {
  test("a misspelt name is found, a word that is longer than any name is looked for as it is", () => {
    expect(names("taobao.ordre.get")[0]).toBe("taobao.order.get");
    const before = process.memoryUsage().arrayBuffers;
    expect(names("x".repeat(2_000_000))).toEqual([]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  test("the beginning of a long text is what is looked for", () => {
    expect(names(`社群创建 ${"猫狗 ".repeat(100_000)}`)[0]).toBe("taobao.crowd.create");
    expect(names("单".repeat(100_000))).toEqual([]);
  });
});
