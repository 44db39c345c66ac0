/** Forty documents of three categories of the platform, that are none of this package's. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentOf } from "../docsite/document.ts";
import { readSpec } from "../docsite/spec-file.ts";

export const FOLDERS = ["trade", "item", "logistics"] as const;
const COUNT = 40;
const MIXED = 8;

/** What may stand in a package only where its documents say it. */
export const OWN_WORDS = /tbk|淘宝客/i;

export interface Document {
  readonly folder: string;
  readonly method: string;
  readonly text: string;
}

/** An SDK that somebody makes of documents. */
export interface Sdk {
  readonly name: string;
  /** Arguments of `new`. */
  readonly categories: readonly string[];
  readonly documents: readonly Document[];
}

/** Those of a folder of official documents that do not speak of this package's APIs; made from its specs without one. */
export function documents(dir: string | undefined): Document[] {
  const all = dir === undefined ? made() : given(dir);
  const foreign = all.filter(({ text }) => !OWN_WORDS.test(text)).slice(0, COUNT);
  const size = Math.ceil(foreign.length / FOLDERS.length);
  return foreign.map((document, at) => ({ ...document, folder: FOLDERS[Math.floor(at / size)] ?? FOLDERS[0] }));
}

/** A few of another category beside a few of this package's own. */
export function mixedDocuments(dir: string | undefined): Document[] {
  const foreign = documents(dir).filter(({ folder }) => folder === FOLDERS[0]);
  const own = readSpecs((text) => text).map((document) => ({ ...document, folder: "tbk" }));
  return [...own.slice(0, MIXED), ...foreign.slice(0, MIXED)];
}

function given(dir: string): Document[] {
  const names = readdirSync(dir).filter((name) => name.endsWith(".json"));
  return names.map((name) => {
    return { folder: "", method: name.slice(0, -".json".length), text: readFileSync(join(dir, name), "utf8") };
  });
}

/** The documents that transcribe would make the package's own specs of, as if they were of other APIs. */
function made(): Document[] {
  return readSpecs((text) => text.replaceAll(/tbk/gi, "shop").replaceAll("淘宝客", "店铺"));
}

function readSpecs(edit: (text: string) => string): Document[] {
  const folder = join("spec", "tbk");
  return readdirSync(folder).map((name) => {
    const spec = readSpec(edit(readFileSync(join(folder, name), "utf8")));
    return { folder: "", method: spec.method, text: JSON.stringify(documentOf(spec)) };
  });
}
