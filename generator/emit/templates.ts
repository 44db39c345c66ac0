import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of the templates folder. Its path says what it is rendered for: `[request]` stands for one file per API. */
export interface Template {
  /** Path below the templates folder, without `.hbs`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** A `.hbs` file is rendered, anything else comes out byte for byte. */
  readonly isRendered: boolean;
}

/** @param skip a folder below it whose templates are for something else */
export function readTemplates(dir: string, skip?: string): Template[] {
  const paths = listFiles(dir).filter((path) => skip === undefined || !path.startsWith(`${skip}/`));
  return paths.map((path) => {
    const text = readFileSync(join(dir, path), "utf8");
    const isRendered = path.endsWith(".hbs");
    return { path: isRendered ? path.slice(0, -".hbs".length) : path, text, isRendered };
  });
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
