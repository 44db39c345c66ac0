import MiniSearch from "minisearch";
import { indexWords, queryWords } from "./words.ts";

export interface Found {
  readonly id: number;
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly names: string;
}

export type Search = (text: string) => Found[];

let engine: Promise<Search> | undefined;

/** Loaded and indexed when it is first needed. */
export function loadSearch(): Promise<Search> {
  return (engine ??= load());
}

const LIMIT = 30;

async function load(): Promise<Search> {
  const { default: documents } = await import("../../search.json");
  const index = new MiniSearch({
    fields: ["names", "title", "text"],
    storeFields: ["url", "kind", "title", "names"],
    tokenize: indexWords,
    processTerm: (word) => word,
    searchOptions: {
      tokenize: queryWords,
      boost: { names: 6, title: 3, text: 0.5 },
      boostDocument: (_, __, { kind } = {}) => (kind === "API" ? 1.3 : 1),
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (/^[a-z][a-z_.]{5,}$/.test(word) ? 0.15 : false),
      weights: { prefix: 0.4, fuzzy: 0.1 },
      combineWith: "AND",
    },
  });
  index.addAll(documents.map((document, id) => ({ id, ...document })));
  return (text) => {
    const strict = index.search(text);
    const found = strict.length > 0 ? strict : index.search(text, { combineWith: "OR" });
    return found.slice(0, LIMIT) as unknown as Found[];
  };
}
