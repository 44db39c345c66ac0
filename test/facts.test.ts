import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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
