import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Page, varied } from "./vary.ts";

/** Files of so many documents, an API each: those of a folder as they are, then again, varied. */
export function layDocuments(from: string, to: string, count: number): string[] {
  const pages = readPages(from);
  mkdirSync(to, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const page = varied(pages[index % pages.length] as Page, Math.floor(index / pages.length));
    const file = join(to, `${page.name.trim()}.json`);
    writeFileSync(file, JSON.stringify(page));
    return file;
  });
}

/** The official JSON files of a folder and of those below it, in the order of their paths; one of each method. */
export function readPages(dir: string): Page[] {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
  const pages = files.sort().map((file) => JSON.parse(readFileSync(join(dir, file), "utf8")) as Page);
  return [...new Map(pages.map((page) => [page.name.toLowerCase(), page])).values()];
}
