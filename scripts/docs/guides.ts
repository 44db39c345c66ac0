import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { globSync } from "tinyglobby";

/** Prose: pages without components, which are Markdown as soon as what they include is in them. */
const PROSE = ["guide/*.md", "changelog.md"];

/** Writes the pages of prose beside the built ones, as Markdown for programs. */
export function writeGuides(site: string, dist: string): void {
  for (const path of globSync(PROSE, { cwd: site })) {
    const to = join(dist, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, withIncludes(join(site, path)).replace(/^---\n[^]*?\n---\s*/, ""));
  }
}

/** As VitePress: a package without such APIs has no such section. */
function withIncludes(file: string): string {
  return readFileSync(file, "utf8").replace(/^<!--@include: (\S+)-->$/gm, (_, path: string) => {
    const section = resolve(dirname(file), path);
    return existsSync(section) ? readFileSync(section, "utf8").trimEnd() : "";
  });
}
