import { expect, test } from "vitest";
import { type Outcome, transcribe } from "../../generator/transcribe/index.ts";
import type { Page } from "../../generator/transcribe/page.ts";

const page: Page = {
  method: "taobao.demo.thing.get",
  title: "示例",
  summary: "说明",
  source: "the page",
  params: [{ name: "id", type: "Number", required: true, example: "12" }],
  response: [{ name: "list", type: "Thing[]", fields: [{ name: "a", type: "String" }] }],
  notes: [],
};

/** A spec that no formatter has seen. */
const LOOSE = `method: taobao.demo.thing.get
title: "示例"   # two ways to quote
summary: 'ours'
session: optional
kind:   read
params: {id: {type: Number,   required: true, example: "12", description: 编号}}
response:
    list:   # four columns, as somebody likes it
        type: "Thing[]"

        fields:
            a: {type: String}
errors: {"5": {meaning: 五, retry: false}}
sources: [somewhere]`;

function merge(changed: Partial<Page>, spec = LOOSE): Outcome & { text: string } {
  const outcome = transcribe({ ...page, ...changed }, spec, { reserved: new Set(), allowRemovals: 50 });
  if (outcome.state === "refused") throw new Error(outcome.reason);
  return outcome;
}

test("a page that says the same leaves every byte", () => {
  const outcome = merge({});
  expect(outcome.state).toBe("same");
  expect(outcome.text).toBe(LOOSE);
});

test("only the changed value and the new source differ, whatever the layout", () => {
  const { text } = merge({ params: [{ name: "id", type: "String", required: false, example: "x" }] });
  expect(text).toBe(
    LOOSE.replace('{type: Number,   required: true, example: "12",', "{type: String, example: x,").replace(
      "[somewhere]",
      "[somewhere, the page]",
    ),
  );
});

test("a field goes in behind its neighbour, in the layout of the map around it", () => {
  const params: Page["params"] = [{ name: "first", type: "String" }, ...(page.params ?? []), { name: "x", type: "S" }];
  const list = { name: "list", type: "Thing[]", fields: [{ name: "b", type: "Date" }] };
  const { text } = merge({ params, response: [list] });
  expect(text).toContain("params: {first: { type: String }, id: {");
  expect(text).toContain("编号}, x: { type: S, fields: {} }}");
  expect(text).toContain("        fields:\n          b: { type: Date }\nerrors:");
});

test("a new member of the last struct stands above a new field behind that struct", () => {
  const fields = [
    { name: "a", type: "String" },
    { name: "z", type: "Date" },
  ];
  const { text } = merge({
    response: [
      { name: "list", type: "Thing[]", fields },
      { name: "total", type: "Number" },
    ],
  });
  expect(text).toContain("            z: { type: Date }\n    total: { type: Number }\nerrors:");
});

test("a field with a person's comment stays, though the page does not list it", () => {
  const outcome = merge({ response: [] });
  expect(outcome.state).toBe("same");
  expect(outcome).toMatchObject({ changes: [{ kind: "kept", path: "response.list" }] });
});

test("an emptied map is {}, and a filled one a block again", () => {
  const plain = LOOSE.replace("   # four columns, as somebody likes it", "");
  const emptied = merge({ response: [], params: [] }, plain).text;
  expect(emptied).toContain("params: {}\nresponse: {}\nerrors:");
  expect(merge({}, emptied).text).toContain(
    "params:\n  id: { type: Number, format: id, required: true, example: 12 }\n",
  );
});

test("marks of what was not told go when the page tells it, and a worded summary stays", () => {
  const { title: _, ...untitled } = page;
  const first = transcribe(untitled, undefined, { reserved: new Set() });
  if (first.state === "refused") throw new Error(first.reason);
  expect(first.text).toContain("title: taobao.demo.thing.get # page: not told\n");
  const told = merge({ session: "none", summary: "新说明" }, first.text).text;
  expect(told).toContain("title: 示例\nsummary: 新说明 # page: its own words\nsession: none\n");
  const worded = told.replace("summary: 新说明 # page: its own words", "summary: 我们的话");
  expect(merge({ session: "none", summary: "更新" }, worded).text).toBe(worded);
});

test("a session that no page states is inferred, until one states it", () => {
  const { session: _, ...silent } = page;
  const first = transcribe(silent, undefined, { reserved: new Set() });
  if (first.state === "refused") throw new Error(first.reason);
  expect(first.text).toContain("\nsession: { value: optional, inferred: true } # page: not told\n");
  expect(transcribe(silent, first.text, { reserved: new Set() }).state).toBe("same");
  expect(merge({ session: "optional" }, first.text).text).toContain("\nsession: optional\n");
  expect(merge({ session: "required" }, first.text).text).toContain("\nsession: required\n");
});

test("a page that does not list the members of a struct removes none", () => {
  const outcome = merge({ response: [{ name: "list", type: "Thing[]" }] });
  expect(outcome.state).toBe("same");
});

test("what only a sample shows is added and changes nothing", () => {
  const shown = { type: "Number", isFromSample: true } as const;
  const fields = [
    { ...shown, name: "a" },
    { ...shown, name: "b" },
  ];
  const { text } = merge({ response: [{ name: "list", type: "Thing[]", fields }] });
  expect(text).toContain(
    "            a: {type: String}\n            # page: only the sample shows it\n            b: {",
  );
});

test.each([
  ["a: [", "no valid YAML"],
  ["- a", "no map"],
  ["{ method: taobao.demo.thing.get }", "block style"],
  ["method: taobao.other.get", "another method"],
])("a spec like %j is refused", (spec, reason) => {
  expect(transcribe(page, spec, { reserved: new Set() })).toMatchObject({
    state: "refused",
    reason: expect.stringContaining(reason),
  });
});

test.each(["../../etc/passwd", "a/../b.c", "taobao", "", "taobao..x", "x".repeat(300) + ".get"])(
  "%j is no method to name a file after",
  (method) => {
    expect(transcribe({ ...page, method }, undefined, { reserved: new Set() }).state).toBe("refused");
  },
);

test("what only a comment tells is named as well", () => {
  const spec = LOOSE.replace(
    "            a: {",
    "            # page: the type is written byte, read as String\n            a: {",
  );
  const { changes, text } = merge({}, spec) as Extract<Outcome, { state: "changed" }>;
  expect(text).toContain("fields:\n            a: {type: String}");
  expect(changes).toEqual([
    {
      kind: "changed",
      path: "response.list.a",
      text: "no longer: the type is written byte, read as String",
    },
  ]);
});

test.each([{ type: "Dto", fields: [{ name: "a", type: "Date" }] }, { type: "Boolean" }, { type: "Number" }])(
  "values that a field of another type cannot have go with the old type: $type",
  (now) => {
    const spec = LOOSE.replace("{type: String}", "{type: String, enum: {1: 新, b: 旧}}");
    const outcome = merge({ response: [{ name: "list", type: "Thing[]", fields: [{ name: "a", ...now }] }] }, spec);
    expect(outcome.text).not.toContain("enum");
    expect(outcome.changes).toContainEqual({
      kind: "changed",
      path: "response.list.a",
      text: `values 1, b do not fit ${now.type}`,
    });
  },
);

test("values that fit the new type stay", () => {
  const spec = LOOSE.replace("{type: String}", "{type: String, enum: {1: 新, 2: 旧}}");
  const fields = [{ name: "a", type: "Number" }];
  expect(merge({ response: [{ name: "list", type: "Thing[]", fields }] }, spec).text).toContain("enum: {1: 新, 2: 旧}");
});

test("a leaf that became a struct has no comment of its old type, and is the same the next time", () => {
  const first = merge({ response: [{ name: "a", type: "Boolean", example: "yes", description: "是否" }] });
  expect(first.text).toContain("# page: the example is `yes`");
  const response = [{ name: "a", type: "Dto", fields: [{ name: "b", type: "Date" }] }];
  const second = merge({ response }, first.text);
  expect(second.text).not.toContain("# page: the example");
  expect(merge({ response }, second.text).state).toBe("same");
});

test("what the page changes of a field that it also moves is taken, and the next time nothing is", () => {
  const whole = (total: Page["response"], inner: Page["response"]): Partial<Page> => ({
    response: [
      ...(total ?? []),
      { name: "list", type: "Thing[]", fields: [{ name: "a", type: "String" }, ...(inner ?? [])] },
    ],
  });
  const total = { name: "total", type: "Number", default: "1", maxLength: "9", description: "总数" };
  const first = merge(whole([total], []));
  const now = whole([], [{ ...total, default: "2", maxLength: "5", description: "总数，单位：元" }]);
  const second = merge(now, first.text);
  expect(second.changes?.map(({ kind, path }) => `${kind} ${path}`)).toContain("moved response.list.total");
  expect(second.text).toMatch(/default: 2,.*maxLength: 5,.*formerly: total,.*description: 总数，单位：元/s);
  expect(merge(now, second.text).state).toBe("same");
});
