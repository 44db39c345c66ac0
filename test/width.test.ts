import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import prettier from "prettier";
import { expect, test } from "vitest";
import { columns } from "../generator/emit/width.ts";

const { getStringWidth } = prettier.util;
const differs = (text: string) => columns(text) !== getStringWidth(text);

test("every character is as wide as prettier counts it", () => {
  const chars = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code));
  expect(chars.filter((char) => !/\p{Cs}/u.test(char) && differs(`é${char}`))).toEqual([]);
});

test.each([
  "1\u20e3",
  "#\ufe0f",
  "\u{1f1e8}\ufe0f",
  "👩\u200d⚕️",
  "👨\u200d👩\u200d👧",
  "👍\u200d",
  "é\x7f",
  "女装 ＡＢ",
  "⚠️ 注意",
  "☎️",
  "1️⃣",
  "👍🏽",
  "☝🏽",
  "☝️",
  "🇨🇳",
  "e\u0301",
  "テ\u3099",
])("%s", (text) => {
  expect(columns(text)).toBe(getStringWidth(text));
});

test("every line of the package is", () => {
  const files = readdirSync("generated/src", { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const lines = files.flatMap(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8").split("\n"));
  expect(lines.filter(differs)).toEqual([]);
});
