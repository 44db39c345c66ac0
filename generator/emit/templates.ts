import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import Handlebars from "handlebars";

/** A template's path says which model it is rendered with: a bracketed segment stands for one of that name. */
export interface Template {
  /** Path below the templates folder, without `.hbs`, with forward slashes. */
  readonly path: string;
  /** Renders a `.hbs` file; anything else comes out byte for byte. */
  readonly render: (view: object) => string;
  readonly isRendered: boolean;
}

const OPTIONS = { noEscape: true, strict: true, preventIndent: true, knownHelpersOnly: true } as const;

export function readTemplates(dir: string): Template[] {
  return listFiles(dir).map((path) => {
    const text = readFileSync(join(dir, path), "utf8");
    if (!path.endsWith(".hbs")) return { path, render: () => text, isRendered: false };
    return { path: path.slice(0, -".hbs".length), render: Handlebars.compile(text, OPTIONS), isRendered: true };
  });
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
