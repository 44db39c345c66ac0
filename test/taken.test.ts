import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TAKEN_NAMES } from "../generator/model/taken.ts";

test("no API takes a name that the package's root exports from the runtime", () => {
  const text = readFileSync("templates/src/runtime/index.ts", "utf8");
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
  const names = lists.map((name) => name.trim().replace(/^type /, "")).filter((name) => name !== "");
  expect(names).toContain("TopClient");
  expect([...names, "Record"].sort()).toEqual([...TAKEN_NAMES].sort());
});
