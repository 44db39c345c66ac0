import { type Found, openSearch, type Search, type SearchIndex } from "#search/engine.ts";

export type { Found, Search };

let engine: Promise<Search> | undefined;

/** Loaded when it is first needed. */
export function loadSearch(): Promise<Search> {
  return (engine ??= import("../../search.json").then(({ default: index }) => openSearch(index as SearchIndex)));
}
