import { readFileSync } from "node:fs";
import { join } from "node:path";
import prettier from "prettier";
import { describe, expect, it } from "vitest";
import { diff } from "../../generator/changes/diff/index.ts";
import { markdown, plain, toJson } from "../../generator/changes/print.ts";
import { CASES, copyCase, readSpec } from "./trees.ts";

describe.each(CASES)("%s", (name) => {
  const { from, to } = copyCase(name);
  const comparison = { from: "from", to: "to", groups: diff(readSpec(from), readSpec(to)) };
  const expected = readFileSync(join(import.meta.dirname, name, "expected.txt"), "utf8");
  const lines = expected.split("\n").filter((line) => line.startsWith("  "));

  it("prints one line a change, and the verdict", () => {
    expect(`${plain(comparison)}\n`).toBe(expected);
  });

  it("gives the same as JSON", () => {
    const { verdict, changes } = toJson(comparison);
    expect(changes.map(({ breaking, text }) => `  ${breaking ? "⚠️ " : ""}${text}`)).toEqual(lines);
    expect(expected).toContain(verdict === "none" ? "No changes." : `Verdict: ${verdict} (`);
  });

  it("gives the same as Markdown that prettier leaves alone", async () => {
    const text = `${markdown(comparison)}\n`;
    const items = text.split("\n").filter((line) => line.startsWith("- "));
    expect(items).toEqual(lines.map((line) => `- ${line.trim()}`));
    expect(await prettier.format(text, { parser: "markdown", printWidth: 120 })).toBe(text);
  });
});
