import { expect, test } from "vitest";
import { draftFields } from "../../generator/transcribe/draft/field.ts";

test.each([
  ["Number", "id"],
  ["Number[]", "id"],
  ["Number1123", undefined],
])("an id of type %s has the format %s: a struct has none", (type, format) => {
  const { fields } = draftFields([{ name: "num_iid", type }], []);
  expect(fields[0]?.facts.format).toBe(format);
});

const LOST = "its members are not on the page, and";

test.each([
  [{ type: "Nummer" }, `${LOST} Nummer is none of TOP's types (did you mean Number?)`],
  [{ type: "Integr[]" }, `${LOST} Integr is none of TOP's types (did you mean Number?)`],
  [{ type: "BrandDO" }, `${LOST} BrandDO is none of TOP's types`],
  [{ type: "Nummer", fields: [{ name: "a", type: "String" }] }, undefined],
  [{ type: "" }, undefined],
  [{ type: "Long" }, undefined],
])("of the row %j is told: %s", (row, told) => {
  const { notes } = draftFields([{ name: "item", ...row }], []);
  expect(notes.find(({ kind }) => kind === "unclear")?.text).toBe(told);
});

const VALUES = "1-自购，2-推广";

test.each([
  [{ default: "1", description: VALUES }, ["enum"]],
  [{ default: "3", description: VALUES }, []],
  [{ description: `${VALUES}，默认2` }, ["enum", "default"]],
  [{ description: `${VALUES}，默认3` }, ["enum"]],
  [{ default: "500", description: "取值1~100" }, []],
  [{ description: "取值1~100，默认500" }, ["min", "max"]],
])("of the words of the row %j is proposed what contradicts no default: %j", (row, keys) => {
  const { fields } = draftFields([{ name: "kind", type: "Number", ...row }], []);
  expect(Object.keys(fields[0]?.told ?? {})).toEqual(keys);
});
