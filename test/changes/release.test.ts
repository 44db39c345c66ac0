import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import prettier from "prettier";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextVersion } from "../../generator/changes/version.ts";
import { changesCommand } from "../../generator/cli/changes.ts";
import { runHere } from "../helpers/command.ts";
import { copyTree, temporaryFolder } from "./trees.ts";

const NOW = new Date("2026-11-24T12:00:00Z");
const MANIFEST =
  '{\n  "name": "tbk-sdk",\n  "version": "0.1.0",\n  "files": ["dist", "data"],\n  "x": { "version": "9" }\n}\n';
const PACKAGE = "spec/package.yaml";
const TOLD = "name: x\nversion: 0.1.0\ncategories: { tbk: { id: 38, title: 淘宝客API } }\n";
const LOCK = `{
  "name": "tbk-sdk",
  "version": "0.1.0",
  "packages": {
    "": {
      "name": "tbk-sdk",
      "version": "0.1.0"
    },
    "node_modules/yaml": {
      "version": "0.1.0"
    }
  }
}
`;

let project: string;
const path = (name: string) => join(project, name);
const text = (name: string) => readFileSync(path(name), "utf8");
const put = (name: string, content: string) => writeFileSync(path(name), content);
const run = (...args: string[]) => runHere(changesCommand, ["--from", "before", "--release", ...args], project);
const versions = () => [/^version: (.*)$/m.exec(text(PACKAGE))?.[1], JSON.parse(text("package.json")).version];
/** The spec folder of a case, with the package's version as it is. */
function putSpec(name: string, side: "from" | "to"): void {
  const told = text(PACKAGE);
  copyTree(name, side, path("spec"));
  put(PACKAGE, told);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  project = temporaryFolder();
  copyTree("patches", "from", path("before"));
  copyTree("patches", "to", path("spec"));
  put(PACKAGE, TOLD);
  put("package.json", MANIFEST);
  put("package-lock.json", LOCK);
});

afterEach(() => {
  vi.useRealTimers();
});

describe("--release", () => {
  it("writes the entry and the version, and nothing else of a manifest", async () => {
    const { status, stdout } = await run();
    expect(status).toBe(0);
    expect(stdout).toContain(
      "Release 0.1.0 -> 0.2.0: CHANGELOG.md, spec/package.yaml, package.json, package-lock.json\n" +
        "next: npm run generate, which takes the version into the package",
    );
    expect(text("package.json")).toBe(MANIFEST.replace("0.1.0", "0.2.0"));
    expect(text(PACKAGE)).toBe(TOLD.replace("0.1.0", "0.2.0"));
    const lock = JSON.parse(text("package-lock.json"));
    expect([lock.version, lock.packages[""].version, lock.packages["node_modules/yaml"].version]).toEqual([
      "0.2.0",
      "0.2.0",
      "0.1.0",
    ]);
    expect(text("CHANGELOG.md")).toMatch(
      new RegExp(
        [
          "^# Changelog\n\n## 0\\.2\\.0 \\(2026-11-24\\)\n\n<!-- from [0-9a-f]{12} 0\\.1\\.0 -->\n\n",
          "Verdict: major \\(1 breaking, 0 additions, 1 text\\)\n\n",
          "### `taobao\\.tbk\\.a\\.get` 演示-get\n\n",
          "- ⚠️ Change parameter `ids` from Number to String\n",
          "- Give parameter `ids` the example `1,2`\n$",
        ].join(""),
      ),
    );
  });

  it("does nothing the second time, on another day either", async () => {
    await run();
    const files = ["CHANGELOG.md", "package.json", PACKAGE, "package-lock.json"];
    const before = files.map((name) => [text(name), statSync(path(name)).mtimeMs]);
    expect((await run("--date", "2027-01-01")).stdout).toContain("Release 0.2.0 is already written.");
    expect(files.map((name) => [text(name), statSync(path(name)).mtimeMs])).toEqual(before);
  });

  it("keeps the line ends of a changelog, and knows its own entry by them", async () => {
    put("CHANGELOG.md", "# Changelog\r\n\r\n## 0.1.0 (2026-01-01)\r\n\r\n- First.\r\n");
    await run();
    const written = text("CHANGELOG.md");
    expect(written.match(/^## [^\r]*/gm)).toEqual(["## 0.2.0 (2026-11-24)", "## 0.1.0 (2026-01-01)"]);
    expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect((await run()).stdout).toContain("Release 0.2.0 is already written.");
    expect([text("CHANGELOG.md"), ...versions()]).toEqual([written, "0.2.0", "0.2.0"]);
  });

  it.each([
    ["four blanks", 4],
    ["tabs", "\t"],
    ["one line", 0],
  ])("finds the version of manifests however they are laid out: %s", async (_, indent) => {
    const laidOut = (manifest: string) => `${JSON.stringify(JSON.parse(manifest), null, indent)}\n`;
    put("package.json", laidOut(MANIFEST));
    put("package-lock.json", laidOut(LOCK));
    await run();
    expect(text("package.json")).toBe(laidOut(MANIFEST).replace("0.1.0", "0.2.0"));
    const { version, packages } = JSON.parse(text("package-lock.json"));
    expect([version, packages[""].version, packages["node_modules/yaml"].version]).toEqual(["0.2.0", "0.2.0", "0.1.0"]);
  });

  it.each([`"0.1.0"`, `'0.1.0' # counted`])("finds a version in quotes: %s", async (quoted) => {
    put(PACKAGE, TOLD.replace("0.1.0", quoted));
    expect((await run()).stdout).toContain("Release 0.1.0 -> 0.2.0: CHANGELOG.md, spec/package.yaml");
    expect(text(PACKAGE)).toBe(TOLD.replace("0.1.0", quoted.replace("0.1.0", "0.2.0")));
  });

  it("writes the same release anew, from the version it started from, when more has changed", async () => {
    putSpec("patches", "from");
    const file = "spec/tbk/taobao.tbk.a.get.yaml";
    put(file, text(file).replace("summary: 演示", "summary: 新"));
    await run();
    expect(versions()).toEqual(["0.1.1", "0.1.1"]);
    put(file, text(file).replace("title: 演示", "title: 新"));
    await run();
    expect(versions()).toEqual(["0.1.1", "0.1.1"]);
    putSpec("patches", "to");
    await run("--date", "2026-12-01");
    expect(versions()).toEqual(["0.2.0", "0.2.0"]);
    expect(text("CHANGELOG.md").match(/^## .*$/gm)).toEqual(["## 0.2.0 (2026-12-01)"]);
  });

  it("puts the next release on top, below the preamble", async () => {
    put("CHANGELOG.md", "# Changelog\n\nAll notable changes.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n");
    await run();
    copyTree("params", "from", path("before"));
    putSpec("params", "to");
    await run("--date", "2026-12-01");
    const changelog = text("CHANGELOG.md");
    expect(changelog.match(/^## .*$/gm)).toEqual([
      "## 0.3.0 (2026-12-01)",
      "## 0.2.0 (2026-11-24)",
      "## 0.1.0 (2026-01-01)",
    ]);
    expect(changelog).toMatch(/^# Changelog\n\nAll notable changes\.\n\n## 0\.3\.0 /);
    expect(changelog).toMatch(/\n\n## 0\.1\.0 \(2026-01-01\)\n\n- First\.\n$/);
    expect(await prettier.check(changelog, { parser: "markdown", printWidth: 120 })).toBe(true);
  });

  it("counts from the package's own version, and mends a manifest left behind", async () => {
    put(PACKAGE, TOLD.replace("0.1.0", "2.3.4"));
    await run();
    expect(versions()).toEqual(["3.0.0", "3.0.0"]);
    put("package.json", MANIFEST);
    expect((await run()).stdout).toContain("Release 2.3.4 -> 3.0.0: package.json");
    expect(versions()).toEqual(["3.0.0", "3.0.0"]);
  });

  it("tells what it wrote as JSON", async () => {
    put(PACKAGE, "categories: { tbk: { id: 38 } }\n");
    const { release } = JSON.parse((await run("--json")).stdout);
    expect(release).toEqual({
      previous: "0.1.0",
      version: "0.2.0",
      written: ["CHANGELOG.md", "package.json", "package-lock.json"],
    });
  });

  it("writes nothing when nothing changed", async () => {
    copyTree("patches", "to", path("before"));
    expect(await run()).toEqual({ status: 0, stdout: "No changes.", stderr: "" });
    expect(() => text("CHANGELOG.md")).toThrow("ENOENT");
    expect(versions()).toEqual(["0.1.0", "0.1.0"]);
  });

  it("refuses a version it cannot count up", async () => {
    put(PACKAGE, TOLD.replace("0.1.0", "1.0.0-beta.1"));
    expect(await run()).toMatchObject({
      status: 2,
      stderr: "version 1.0.0-beta.1 is not three numbers: it cannot be counted up",
    });
    expect(() => text("CHANGELOG.md")).toThrow("ENOENT");
  });
});

it.each([
  ["0.1.2", "major", "0.2.0"],
  ["0.1.2", "minor", "0.1.3"],
  ["0.1.2", "patch", "0.1.3"],
  ["1.2.3", "major", "2.0.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "none", "1.2.3"],
  ["1.2", "patch", undefined],
] as const)("%s is followed by the %s version %s", (current, level, next) => {
  expect(nextVersion(current, level)).toBe(next);
});
