import { expect, test } from "vitest";
import { fold } from "../../templates/src/cli/fold.ts";
import { table } from "../../templates/src/cli/table.ts";
import { columns } from "../../templates/src/cli/text.ts";

test.each([
  ["a text that fits", 20, ["a text that fits"]],
  ["words break between them", 12, ["words break", "between them"]],
  ["中文在字间折行", 6, ["中文在", "字间折", "行"]],
  // Punctuation begins no line, and an opening bracket ends none.
  ["结束时间，必填", 8, ["结束时", "间，必填"]],
  ["结束（时间）", 6, ["结束", "（时", "间）"]],
  ["page_size 每页条数", 12, ["page_size 每", "页条数"]],
  ["0123456789", 4, ["0123", "4567", "89"]],
  ["", 4, [""]],
])("%j in %i columns", (text, width, lines) => {
  expect(fold(text, width)).toEqual(lines);
});

test("nothing is lost, and no line is wider, in any width", () => {
  const text = "订单查询结束时间，距开始时间日常至多3小时（example 2019-04-23 12:28:22；😀 emoji）abcdefghijklmnop";
  for (let width = 2; width < 90; width++) {
    const lines = fold(text, width);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));

    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
  }
});

test("rows hang below their last column, below themselves where it is narrow, and are stacked where all is too wide", () => {
  const rows = [["name", "type", "some words of it"]];
  expect(table(rows, "", { width: 44 })).toEqual(["name  type  some words of it"]);
  const long = [["name", "type", "some words of it that go on and on and on"]];
  expect(table(long, "", { width: 44 })).toEqual([
    "name  type  some words of it that go on and",
    "            on and on",
  ]);
  expect(table(long, "", { width: 30 })).toEqual([
    "name  type",
    "      some words of it that go",
    "      on and on and on",
  ]);
  expect(table([["a_name_of_20_columns", "a_type_of_20_columns", "words"]], "", { width: 30 })).toEqual([
    "a_name_of_20_columns",
    "      a_type_of_20_columns",
    "      words",
  ]);
});
