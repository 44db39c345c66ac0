import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { addressOf } from "../../scripts/docs/address.ts";
import { changelogIn } from "../../scripts/docs/changelog.ts";

const dir = mkdtempSync(join(tmpdir(), "docs-"));
afterAll(() => rmSync(dir, { recursive: true }));

describe("the address of a site", () => {
  test.each([
    ["/", "/", ""],
    ["/a/b-c/", "/a/b-c/", ""],
    ["https://who.github.io/what/", "/what/", "https://who.github.io/what/"],
    ["http://localhost:8080/", "/", "http://localhost:8080/"],
  ])("%s", (text, base, url) => expect(addressOf(text)).toEqual({ base, url }));

  test.each(["", "a/", "/a", "//host/", "https://host", "ftp://host/", "/a b/", "/../"])("%j is none", (text) => {
    expect(() => addressOf(text)).toThrow(`--base ${text} is no path or address`);
  });
});

describe("the changelog of the site", () => {
  test("is there before there is any", () => {
    expect(changelogIn(join(dir, "none"))).toBe("# 更新记录\n\n还没有发布过。\n");
  });

  test("has the Chinese text, and of a version that a program released the English one, in its place", () => {
    writeFileSync(
      join(dir, "CHANGELOG.md"),
      "# Changelog\n\n## Unreleased\n\n- new\n\n## 0.2.0 (2026-12-01)\n\n- two\n\n## 0.1.0\n\n- one\n",
    );
    writeFileSync(join(dir, "CHANGELOG.zh-CN.md"), "# 更新记录\n\n## 未发布\n\n- 新\n\n## 0.1.0\n\n- 一\n");
    const sections = changelogIn(dir).split(/^(?=## )/m);
    expect(sections.map((section) => section.trim())).toEqual([
      "# 更新记录",
      "## 未发布\n\n- 新",
      "## 0.2.0 (2026-12-01)\n\n- two",
      "## 0.1.0\n\n- 一",
    ]);
  });
});
