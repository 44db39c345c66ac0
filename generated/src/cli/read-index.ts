import { readFileSync } from "node:fs";
import type { Found, SearchIndex } from "../search/engine.js";

/** Beside the folders of the built modules; `npm run build` writes it. */
export function readIndex(): SearchIndex {
  return (index ??= JSON.parse(readFileSync(new URL("../search.json", import.meta.url), "utf8")) as SearchIndex);
}

/** Whoever serves a model is asked more than once. */
let index: SearchIndex | undefined;

/** The title of an API of which nothing else is known; methods and classes are ASCII. */
export function namedOnly(title: string): string | undefined {
  if (/^[\x00-\x7f]*$/.test(title)) return undefined;
  return nameOnlyTitles().find((one) => one === title);
}

/** Titles of APIs of which nothing else is known. */
export function nameOnlyTitles(): string[] {
  const { storedFields = {} } = readIndex().index as { storedFields?: Readonly<Record<string, Found>> };
  return Object.values(storedFields)
    .filter(({ kind }) => kind === "name")
    .map(({ title }) => title);
}
