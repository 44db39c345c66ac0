import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateSite } from "../../generator/pipeline.ts";

const METHOD = "taobao.tbk.hostile.get";
const EVIL = "a](http://evil) [b](http://evil) <http://evil> ` c";
const ESCAPED = "a\\](http://evil) \\[b\\](http://evil) \\<http://evil> \\` c";
const root = mkdtempSync(join(tmpdir(), "markdown-"));
const page = (name: string) => readFileSync(join(root, "out/public", name), "utf8");

beforeAll(async () => {
  const spec = join(root, "spec");
  mkdirSync(join(spec, "tbk"), { recursive: true });
  cpSync("test/changes/gateway/from/gateway.yaml", join(spec, "gateway.yaml"));
  const text = JSON.stringify(EVIL);
  const api = {
    method: METHOD,
    title: EVIL,
    summary: `first\n${EVIL}`,
    session: "none",
    kind: "read",
    params: {
      word: { type: "String", required: true, description: EVIL, example: "one\n# two\r\n\u001b[31m[x](http://evil)" },
    },
    response: { id: { type: "Number", description: EVIL } },
    errors: {},
    sources: ["s"],
  };
  writeFileSync(join(spec, "tbk", `${METHOD}.yaml`), JSON.stringify(api));
  const row = `- { title: ${text}, status: name-only }\n`;
  writeFileSync(join(spec, "catalogue.yaml"), `- { title: ${text}, method: ${METHOD}, status: documented }\n${row}`);
  const groups = "[{ name: all, default: true }]";
  writeFileSync(join(spec, "search.yaml"), `roles: ${groups}\ntasks: ${groups}\n`);
  const { diagnostics } = await generateSite({ specDir: spec, outDir: join(root, "out"), templatesDir: "templates" });
  expect(diagnostics).toEqual([]);
});
afterAll(() => rmSync(root, { recursive: true }));

test.each(["catalogue.md", "llms.txt", "roles.md", "tasks.md"])("a title ends no link and makes none in %s", (name) => {
  const links = page(name)
    .split("\n")
    .filter((line) => line.includes("evil"));
  expect(links.length).toBeGreaterThan(0);
  for (const line of links) expect(line.replaceAll(ESCAPED, "")).not.toContain("evil");
  expect(page(name)).toContain(`[${ESCAPED}](api/${METHOD}.md)`);
});

test("an example of several lines stays in its block of code, and steers no terminal", () => {
  const lines = page(`api/${METHOD}.md`).split("\n");
  const at = lines.findIndex((line) => line.startsWith("    top-sdk call"));
  expect(lines.slice(at, at + 2)).toEqual([expect.stringMatching(/ word='one$/), "    # two\\r"]);
  const marked = lines.filter((line) => line !== "" && !line.startsWith("    "));
  expect(marked.every((line) => /^##? /.test(line))).toBe(true);
  expect(lines.join("\n")).not.toContain("\u001b");
});
