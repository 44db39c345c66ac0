import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { main } from "../../generated/src/cli/main.ts";

test("the shell's examples run, and print what they should", async () => {
  const lines = [...readFileSync("generated/README.md", "utf8").matchAll(/^npx tbk (.*)$/gm)].map(([, line]) => line);
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    const { out = "", err = "", code } = await main(line?.split(" ") ?? [], {});
    expect([line, out + err]).toEqual([line, expect.stringMatching(/\S/)]);
    // A sign that is not the expected one is told with 1.
    expect([line, code]).toEqual([line, line?.startsWith("sign ") ? expect.any(Number) : 0]);
  }
});
