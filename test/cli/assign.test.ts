import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { assign } from "../../generated/src/cli/assign.ts";
import type { ApiData, FieldData } from "../../generated/src/data/api.ts";

function api(...params: FieldData[]): ApiData {
  return { params } as unknown as ApiData;
}

function read(field: Omit<FieldData, "name">, text: string): unknown {
  const { params, problems } = assign(api({ name: "p", ...field }), [`p=${text}`]);
  return problems.length > 0 ? problems : params["p"];
}

describe("a text becomes a value of the documented type", () => {
  test.each<[string, unknown, Omit<FieldData, "name">]>([
    ["a=b", "a=b", { type: "String" }],
    ["007", 7, { type: "Number" }],
    ["-1.5", -1.5, { type: "Number" }],
    ["9007199254740993", 9007199254740993n, { type: "Number" }],
    ["9007199254740993", "9007199254740993", { type: "Number", format: "id" }],
    ["AbC-1_x", "AbC-1_x", { type: "String", format: "id" }],
    ["true", true, { type: "Boolean" }],
    ["0.10", "0.10", { type: "Price" }],
    ["2024-02-29 23:59:59", "2024-02-29 23:59:59", { type: "Date" }],
    ["2024-02-29", "2024-02-29", { type: "String", format: "date" }],
    ["202402", "202402", { type: "String", format: "yyyyMM" }],
    ['{"a":1}', '{"a":1}', { type: "Json" }],
    ["anything", "anything", { type: "Unknown" }],
    ["a,b", "a,b", { type: "Field List" }],
    ["1,2, 3", [1, 2, 3], { type: "Number[]" }],
    ['["a,b","c"]', ["a,b", "c"], { type: "String[]" }],
    [
      '{"id":9007199254740993,"t":"12345678901234567890"}',
      { id: 9007199254740993n, t: "12345678901234567890" },
      struct(),
    ],
    ['{"id":1}', [{ id: 1 }], struct("S[]")],
    ['[{"id":1},{"id":2}]', [{ id: 1 }, { id: 2 }], struct("S[]")],
    ["", "", { type: "Number" }],
  ])("%s", (text, value, field) => {
    expect(read(field, text)).toEqual(value);
  });

  test.each<[string, string, Omit<FieldData, "name">]>([
    ["1e", "a number", { type: "Number" }],
    ["12a", "a number", { type: "Number", format: "id" }],
    ["yes", "true or false", { type: "Boolean" }],
    ["1,5", "a decimal", { type: "BigDecimal" }],
    ["2024-13-01 00:00:00", "a date, yyyy-MM-dd HH:mm:ss in GMT+8", { type: "Date" }],
    ["2024-11-11", "a date, yyyy-MM-dd HH:mm:ss in GMT+8", { type: "String", format: "datetime" }],
    ["20240230", "a date, yyyyMMdd in GMT+8", { type: "String", format: "yyyyMMdd" }],
    ["{a:1}", "JSON", { type: "Map" }],
    ["1,x", "a number", { type: "Number[]" }],
    ["[1,", "a comma-joined list or a JSON array", { type: "Number[]" }],
    ["[]", "a JSON object", struct()],
    ["null", "a JSON object", struct()],
    ["1", "a JSON array of objects", struct("S[]")],
    ["no/such/file", "the path of a file", { type: "byte[]" }],
  ])("%s is not %s", (text, wanted, field) => {
    expect(read(field, text)).toEqual([`p=${text} is not ${wanted}`]);
  });

  test("a file is its path", () => {
    const dir = mkdtempSync(join(tmpdir(), "tbk-assign-"));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const path = join(dir, "a b.png");
    writeFileSync(path, "");
    expect(read({ type: "byte[]" }, path)).toBe(path);
  });
});

function struct(type = "S"): Omit<FieldData, "name"> {
  const fields = [
    { name: "id", type: "Number" },
    { name: "t", type: "String" },
  ];
  return { type, fields };
}

describe("pairs", () => {
  const inner = { name: "inner", type: "I", fields: [{ name: "n", type: "Number", required: true }] };
  const list = { name: "list", type: "L[]", fields: [{ name: "id", type: "Number", required: true }] };
  const option = { name: "option", type: "O", fields: [inner, list, { name: "s", type: "String" }] };
  const spec = api(option, { name: "need", type: "String", required: true });

  test("reach into structs of structs", () => {
    const { params, problems } = assign(spec, ["option.inner.n=1", "option.s=x", "need=y"]);
    expect({ params, problems }).toEqual({ params: { option: { inner: { n: 1 }, s: "x" }, need: "y" }, problems: [] });
  });

  test.each([
    [["option.list.id=1"], ["list is a list: give it as JSON, list='[{...}]'"]],
    [["option.inner.n=1", "option.inner.n=2"], ["option.inner.n is given twice"]],
    [["option.s=1", "option={}"], ["option is given twice"]],
    [["option=", "option.s=1"], ["option is given twice"]],
    [["=1"], ["=1 is no key=value"]],
    [["option.iner.n=1"], ["unknown parameter option.iner.n (did you mean option.inner.n?)"]],
    [["__proto__=1"], ["unknown parameter __proto__"]],
    [['option={"list":[{"id":1},{"ip":2}]}', "need=x"], ["unknown member option.list.ip (did you mean id?)"]],
    [['option={"inner":{},"list":[{"id":1},{}]}'], ["missing required option.inner.n, option.list.id, need"]],
    [["option.s=x", "need= "], ["missing required need"]],
    [["need=x"], []],
  ])("%j", (pairs, problems) => {
    expect(assign(spec, pairs).problems).toEqual(problems);
  });
});

test.each<[value: unknown, type: string, sent: unknown]>([
  [1e-7, "Price", "0.0000001"],
  [-1.5e-8, "String", "-0.000000015"],
  [1.5, "Number", 1.5],
  [9007199254740993n, "Price", "9007199254740993"],
  [true, "String", "true"],
  [12345678901234567168, "Price", undefined],
  [1e30, "String", undefined],
  [Infinity, "Number", undefined],
])(
  "a number of a JSON body is written with its digits, or refused when it has lost some: %s as %s",
  (p, type, sent) => {
    const { params, problems } = assign(api({ name: "p", type }), [], { p });
    expect(params["p"]).toBe(sent);
    const problem = `p is ${String(p)}, a number without all of its digits: write it as a text`;
    expect(problems).toEqual(sent === undefined ? [problem] : []);
  },
);

describe("names are taken whole", () => {
  const spec = api({ name: "num_iids", type: "String" });

  test("a member of a JSON body is no pair", () => {
    expect(assign(spec, [], { "num_iids=2": "1" }).problems).toEqual([
      "unknown parameter num_iids=2 (did you mean num_iids?)",
    ]);
    expect(assign(undefined, [], { "num_iids=2": "1" })).toEqual({ params: { "num_iids=2": "1" }, problems: [] });
    expect(assign(spec, [], { "": "1" }).problems).toEqual(['"" is no name of a parameter']);
  });

  test.each<[readonly string[], object]>([
    [["__proto__=1"], {}],
    [[], JSON.parse('{"__proto__":{"fields":"x"}}') as object],
  ])("of a method without a document none is lost: %j %j", (pairs, body) => {
    const { params, problems } = assign(undefined, pairs, { ...body });
    expect(problems).toEqual(['"__proto__" is no name of a parameter']);
    expect(Object.getPrototypeOf(params)).toBe(Object.prototype);
  });

  test("names of an object's own methods are names", () => {
    expect(assign(undefined, ["constructor=1", "toString=2"])).toEqual({
      params: { constructor: "1", toString: "2" },
      problems: [],
    });
  });
});

test("whoever may name no file is not told which files there are", () => {
  const spec = api({ name: "image", type: "byte[]" }, { name: "images", type: "byte[][]" });
  const told = (path: string) => assign(spec, [`images=${path}`], { image: path }, "no-paths").problems;
  const there = told("package.json");
  expect(there).toHaveLength(2);
  expect(told("no/such/file").map((one) => one.replaceAll("no/such/file", "package.json"))).toEqual(there);
});
