import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The house; below it stand commands, whose paths are examples. */
const [house = ""] = readFileSync("CONTRIBUTING.md", "utf8").split("## When the docs change");
const spans = [...house.matchAll(/`([^`\n]+)`/g)].map(([, text = ""]) => text);
const paths = new Set(spans.filter((text) => /^\w[\w.-]*\/\S*$/.test(text) || /^[\w-]+(\.[\w-]+)*\.md$/.test(text)));

test("CONTRIBUTING.md names paths", () => expect(paths.size).toBeGreaterThan(40));

test.each([...paths])("CONTRIBUTING.md: %s is there", (path) => {
  expect(existsSync(path)).toBe(true);
});
