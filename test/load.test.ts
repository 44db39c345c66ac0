import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { load } from "../generator/load/index.ts";
import { plainValue } from "../generator/load/value.ts";

test("every spec file reads the same with and without positions", async () => {
  const { readdirSync, readFileSync } = await import("node:fs");
  const files = readdirSync("spec", { recursive: true, withFileTypes: true }).filter((f) => f.name.endsWith(".yaml"));
  for (const file of files) {
    const text = readFileSync(join(file.parentPath, file.name), "utf8");
    expect(plainValue(text), file.name).toEqual(parse(text));
  }
});

test.each([
  ["dates stay text", "a: 2019-04-23 12:28:22"],
  ["yes and no stay text", "a: [yes, no, on, off]"],
  ["octal and hex", "a: [0o17, 0x1f, 017, 1_000]"],
  ["numbers", "a: [1.50, 1e3, .5, -0, 12345678901234567890]"],
  ["keys that are numbers", "{ 1: a, -1: b, 2: c, 1.5: d }"],
  ["null", "a: [~, null, '']"],
  ["prototype", "__proto__: { polluted: true }"],
  ["block text", "a: |\n  x\n  y\nb: >-\n  x\n  y\n"],
])("%s", (_, text) => {
  expect(plainValue(text)).toEqual(parse(text));
});

test("any plain text reads the same in both, or is left to the careful parser", () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[-+.\d_xobeE]{1,8}$/),
    fc.constantFrom("null", "~", "true", "no", "0x1F"),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.stringMatching(/^[a-z_]{1,6}$/), scalar), { maxLength: 5 }), (pairs) => {
      const text = pairs.map(([key, value]) => `${key}: ${value}`).join("\n");
      const value = plainValue(text);
      if (value === undefined) return;
      let careful: unknown;
      try {
        careful = parse(text, { logLevel: "silent" });
      } catch {
        return; // the careful parser knows better, and its reader has a schema to pass
      }
      expect(value).toEqual(careful);
    }),
    { seed: 20241111, numRuns: 2_000 },
  );
});

test.each([
  ["lists", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["structs", `a: ${"{ b: ".repeat(10_000)}1${" }".repeat(10_000)}`],
  ["lists that never end", `a: ${"[".repeat(10_000)}`],
])("10,000 levels of %s are refused with their line", (_, text) => {
  const dir = mkdtempSync(join(tmpdir(), "load-"));
  try {
    mkdirSync(join(dir, "tbk"));
    writeFileSync(join(dir, "tbk/a.yaml"), `# deep\n${text}\n`);
    const found = load(dir).diagnostics.filter(({ code }) => code === "yaml-syntax");
    expect(found).toMatchObject([{ line: 2, message: "the values are nested too deeply" }]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test.each(["constructor", "toString", "__proto__"])("a file named %s in the spec folder is none of ours", (name) => {
  const dir = mkdtempSync(join(tmpdir(), "load-"));
  try {
    writeFileSync(join(dir, name), "");
    mkdirSync(join(dir, "gateway.yaml"));
    expect(load(dir).diagnostics).toMatchObject([{ code: "spec-missing", file: join(dir, "gateway.yaml") }]);
    expect(load(join(dir, name)).diagnostics).toMatchObject([{ code: "spec-missing", file: join(dir, name) }]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test("aliases are counted before they are expanded, positions are those of the text", () => {
  const dir = mkdtempSync(join(tmpdir(), "load-"));
  try {
    mkdirSync(join(dir, "tbk"));
    writeFileSync(join(dir, "tbk/a.yaml"), "a: &x 1\nb: *x\nc:\n  d: 3\n");
    const { documents } = load(dir);
    expect(documents[0]?.value).toEqual({ a: 1, b: 1, c: { d: 3 } });
    expect(documents[0]?.at(["c", "d"])).toEqual({ line: 4, col: 3 });
    expect(documents[0]?.at(["c", "missing"])).toEqual({ line: 3, col: 1 });
    expect(documents[0]?.source(["c", "d"])).toBe("3");
  } finally {
    rmSync(dir, { recursive: true });
  }
});
