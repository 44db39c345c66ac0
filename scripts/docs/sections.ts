import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes each `##` section of a README to a file named by its heading, so that guides can include it. */
export function writeSections(readme: string, dir: string): void {
  mkdirSync(dir, { recursive: true });
  const [, ...sections] = readFileSync(readme, "utf8").split(/^(?=## )/m);
  for (const section of sections) {
    const [, heading = ""] = /^## (.*)/.exec(section) ?? [];
    writeFileSync(join(dir, `${heading}.md`), withoutLinks(section));
  }
}

/** What a README links to beside itself is not part of the site. */
function withoutLinks(text: string): string {
  return text.replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, "$1");
}
