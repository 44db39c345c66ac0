import { format } from "prettier";
import { expect, test } from "vitest";
import { printLiteral } from "../generator/emit/literal.ts";

const NAMES = ["a", "abcd", "abcde", "ab-c", "中", "中文字", "constructor", "e\u0301".repeat(30)];
const CHINESE = [51, 52, 53, 54, 55, 56, 57, 58, 60, 90].map((length) => "长".repeat(length));
const LATIN = [105, 108, 109, 110, 111, 112, 113, 200].map((length) => "x".repeat(length));
const TEXTS = [...CHINESE, ...LATIN, 'it is "so" '.repeat(14)];

test.each(NAMES)("a text behind %s stands where prettier puts it", async (name) => {
  for (const text of TEXTS) {
    const source = `const a = ${printLiteral({ [name]: text, in: { [name]: text }, list: [[true, text]], [`[${name}]`]: [true, text] })};\n`;
    expect(await format(source, { parser: "typescript", printWidth: 120 })).toBe(source);
  }
});

test("what nobody sees in a text is escaped in its source", () => {
  const hidden = "a\u202eb\u2066\u200b\ufeff\u2028\u{e0041}\u0007";
  const source = printLiteral(hidden);
  expect(source).toMatch(/^"[\x20-\x7e]+"$/);
  expect(new Function(`return ${source}`)()).toBe(hidden);
});
