import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FIELD_KEYS } from "../generator/facts/field.ts";
import { SCALARS } from "../generator/facts/scalars.ts";

const schema = JSON.parse(readFileSync("spec/api.schema.json", "utf8")) as {
  definitions: { field: { properties: Record<string, { description?: string }> } };
};
const properties = schema.definitions.field.properties;
const readme = readFileSync("spec/README.md", "utf8");

test.each([...SCALARS.keys()])("editors and spec/README.md know the type %s", (name) => {
  expect(properties["type"]?.description).toContain(name);
  expect(readme).toMatch(new RegExp(`^\\| .*\`${name.replace("[]", "\\[\\]")}\`.* \\|`, "m"));
});

test("a spec may say of a field what the table of facts has, and spec/README.md tells each", () => {
  expect(Object.keys(properties).sort()).toEqual([...FIELD_KEYS].sort());
  const rows = [...readme.matchAll(/^\| (`[^|]*`) +\|/gm)].map(([, cell = ""]) => cell).join(" ");
  for (const key of FIELD_KEYS) expect(rows).toMatch(new RegExp(`\`${key}\\b`));
});
