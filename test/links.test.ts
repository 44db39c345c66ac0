import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** What GitHub shows: files that are committed, or about to be. */
const listed = spawnSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" }).stdout.split("\n");
const files = new Set(listed.filter(Boolean));
const folders = new Set([...files].flatMap(foldersOf));
const documents = [...files].filter(
  (path) => path.endsWith(".md") && !/^(test\/(golden|transcribe)|templates)\//.test(path),
);

function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === "." ? [] : [folder, ...foldersOf(folder)];
}

function textOf(path: string): string {
  return readFileSync(path, "utf8").replace(/^(`{3,})[^]*?^\1`*$/gm, "");
}

/** The fragments of a document's headings, as GitHub makes them. */
function anchorsOf(path: string): Set<string> {
  const headings = [...textOf(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => heading);
  const slugs = headings.map((heading) => heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, ""));
  return new Set(slugs.map((slug) => slug.replaceAll(" ", "-")));
}

function deadLinks(path: string): string[] {
  const links = [...textOf(path).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => {
    const [file = "", fragment = ""] = decodeURI(link).split("#");
    const to = file === "" ? path : normalize(join(dirname(path), file)).replace(/\/$/, "");
    if (!files.has(to) && !folders.has(to)) return true;
    return fragment !== "" && !anchorsOf(to).has(fragment);
  });
}

test("links are seen at all", () => {
  expect(documents).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", "generated/README.zh-CN.md"]));
  expect(anchorsOf("generated/README.md")).toContain("everything-that-changed-since");
});

test.each(documents)("%s: no link is dead on GitHub", (path) => {
  expect(deadLinks(path)).toEqual([]);
});
