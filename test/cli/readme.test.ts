import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "./built.ts";
import { APP, tbk } from "./tbk.ts";

beforeAll(ensureBuilt);

/** Also of the repository's own README. */
const LINES = ["generated/README.md", "README.md"].flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/^npx (?:-p tbk-sdk )?tbk (.*)$/gm)].map(([, line = ""]) => line),
);

test("the README shows the command line", () => {
  expect(LINES.length).toBeGreaterThan(4);
});

test.each(LINES)("tbk %s prints something, and succeeds", async (line) => {
  const { out, err, code } = await tbk(line.split(" "), APP);
  expect(out + err).toMatch(/\S/);
  // A sign that is not the expected one is told with 1.
  expect(code).toBe(line.startsWith("sign ") ? 1 : 0);
});
