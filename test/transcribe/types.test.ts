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
