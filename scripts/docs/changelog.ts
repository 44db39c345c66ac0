import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a changelog calls what is not released yet. */
const UNRELEASED = /^(Unreleased|未发布)/;

/**
 * The changelog of a folder for Chinese readers: CHANGELOG.zh-CN.md, and of versions that only CHANGELOG.md tells of, as
 * a release that a program has written, its text.
 */
export function changelogIn(dir: string): string {
  const [chinese, english] = ["CHANGELOG.zh-CN.md", "CHANGELOG.md"].map((name) => sectionsOf(join(dir, name)));
  const told = [...(chinese ?? [])];
  const known = new Set(told.map(({ version }) => version));
  const others = (english ?? []).filter(({ version }) => !known.has(version));
  const [unreleased, released] = [true, false].map((is) => told.filter(({ version }) => (version === "") === is));
  const all = [...(unreleased ?? []), ...others, ...(released ?? [])].map(({ text }) => text.trim());
  return ["# 更新记录", ...(all.length > 0 ? all : ["还没有发布过。"])].join("\n\n") + "\n";
}

interface Section {
  /** Empty for what is not released. */
  readonly version: string;
  readonly text: string;
}

function sectionsOf(file: string): Section[] {
  if (!existsSync(file)) return [];
  const [, ...texts] = readFileSync(file, "utf8").split(/^(?=## )/m);
  return texts.map((text) => {
    const heading = text.slice("## ".length, text.indexOf("\n"));
    return { text, version: UNRELEASED.test(heading) ? "" : (heading.split(" ")[0] ?? "") };
  });
}
