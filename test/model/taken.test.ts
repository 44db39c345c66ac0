import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as runtime from "../../generated/src/runtime/index.ts";
import { publicNames } from "../../generator/load/public-names.ts";

test("the names of the runtime's index are read, types too", () => {
  expect(publicNames()).toEqual(expect.arrayContaining([...Object.keys(runtime), "TopDate", "TopAbortSignal"]));
});

test("the index is made of lists, of which each name is read", () => {
  const index = readFileSync("templates/src/runtime/index.ts", "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  expect(index.trim()).toMatch(/^(export (type )?\{[^}]*\} from "[^"]+";\s*)+$/);
  expect(publicNames().length).toBe(index.match(/\w+(?=,|\s*\})/g)?.length);
});
