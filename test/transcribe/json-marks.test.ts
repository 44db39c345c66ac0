import { expect, test } from "vitest";
import { type Outcome, transcribe } from "../../generator/transcribe/index.ts";
import { readJsonPages } from "../../generator/transcribe/pages/json.ts";

const SPEC = `method: taobao.demo.thing.get
id: 7
title: 示例
summary: 说明
session: none
kind: read
params:
  id: { type: String, required: true, description: 编号 }
  scene: { type: String, description: 场景 }
response:
  name: { type: String, description: 名称 }
errors: {}
sources:
  - the page's official JSON, modified 2025-01-15
`;

const parameter = (name: string, required: unknown) => ({ name, type: "String", required, subParams: [] });

function read(changed: object, spec: string | undefined = SPEC): Outcome {
  const [page] =
    readJsonPages({
      id: 7,
      name: "taobao.demo.thing.get",
      apiChineseName: "示例",
      labels: [{ key: "no_need" }],
      requestParams: [parameter("id", true), parameter("scene", false)],
      responseParams: [{ name: "name", type: "String" }],
      ...changed,
    }) ?? [];
  if (!page) throw new Error("no document");
  return transcribe(page, spec, { reserved: new Set() });
}

const notesOf = (outcome: Outcome) => outcome.notes.filter(({ kind }) => kind === "unclear").map(({ text }) => text);

function textOf(outcome: Outcome): string {
  if (outcome.state === "refused") throw new Error(outcome.reason);
  return outcome.text;
}

test.each([
  ["必填", true],
  ["Y", true],
  ["true", true],
  [1, true],
  ["可选", false],
  ["0", false],
  [null, false],
  [undefined, false],
])("a document's mark %j says whether a parameter is required: %j", (mark, isRequired) => {
  const outcome = read({ requestParams: [parameter("id", true), parameter("scene", mark)] });
  expect(textOf(outcome).includes("scene: { type: String, required: true")).toBe(isRequired);
  expect(notesOf(outcome)).toEqual([]);
});

test.each(["看情况", "条件必填", { when: "scene" }, 2])(
  "a mark that nobody can read is told and changes nothing: %j",
  (mark) => {
    const outcome = read({ requestParams: [parameter("id", mark), parameter("scene", mark)] });
    expect(textOf(outcome)).toBe(SPEC);
    const said = `whether it is required is not told, the page says ${JSON.stringify(mark)}`;
    expect(notesOf(outcome)).toEqual([said, said]);
  },
);

test.each([
  [1_500_000_000_000, "2017-07-14"],
  ["1500000000000", "2017-07-14"],
  ["2019-01-01 00:00:00", "2019-01-01"],
  ["2019-01-01", "2019-01-01"],
])("a document of %j is older than the spec's", (gmtModified, day) => {
  const outcome = read({ gmtModified, requestParams: [parameter("id", true)] });
  expect(outcome).toMatchObject({ state: "refused", reason: expect.stringContaining(`the page is of ${day}`) });
});

test("a document without a time leaves the one that is known", () => {
  const text = textOf(read({ requestParams: [parameter("id", false), parameter("scene", false)] }));
  expect(text).not.toContain("required");
  expect(text).toContain("- the page's official JSON, modified 2025-01-15\n");
});

test.each(["中文", "a-b", "$x", "@y"])("a name of other characters is not written in silence: %s", (name) => {
  const rows = [parameter("id", true), parameter("scene", false), parameter(name, false)];
  expect(notesOf(read({ requestParams: rows }))).toContainEqual(
    expect.stringContaining("its name is not of letters, digits and underscores"),
  );
});

test("what is no object among the rows of a document is passed over", () => {
  const junk = [null, 5, "x", [], true];
  for (const key of ["labels", "applyScopes", "errorCodes", "publicParams", "requestParams", "responseParams"]) {
    const own = key === "requestParams" ? [parameter("id", true), parameter("scene", false)] : [];
    const response = key === "responseParams" ? [{ name: "name", type: "String" }] : [];
    const changed = { [key]: [...junk, ...own, ...response] };
    expect(["same", "changed"], key).toContain(read(changed).state);
  }
});
