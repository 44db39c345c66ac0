import MiniSearch, { type AsPlainObject, type Options, type SearchOptions, type SearchResult } from "minisearch";
import { type Look, queriesOf, readingsOf } from "./readings.js";
import { fold, indexWords } from "./words.js";

export type { Look } from "./readings.js";

export type FoundKind = "api" | "name" | "field" | "error" | "guide" | "task" | "role";

/** One thing that can be found. */
export interface SearchDocument {
  readonly kind: FoundKind;
  /** What it is called: a method, a field, a code, the address of a guide; the title of a row that has only that. */
  readonly name: string;
  readonly title: string;
  /** Below the site's root; empty where the site has no page of it. */
  readonly url: string;
  /** How it compares with others of which as much is found. */
  readonly weight: number;
  /** Names and codes by which it is asked for. */
  readonly names: string;
  /** Other words for its title. */
  readonly also: string;
  /** Title and words in pinyin. */
  readonly pinyin: string;
  readonly text: string;
}

export type Found = Pick<SearchDocument, "kind" | "name" | "title" | "url">;

/** The index as `npm run build` writes it. */
export interface SearchIndex {
  /** Traditional characters and the simplified ones that the texts have: `訂订單单`. */
  readonly simplified: string;
  readonly looks: readonly Look[];
  readonly index: object;
}

/** Finds the best first. */
export type Search = (text: string, limit?: number) => Found[];

/** A longer text is looked for by its beginning. */
export const MOST_CHARACTERS = 400;

const INDEXED = ["names", "title", "also", "pinyin", "text"] as const;

const OPTIONS: Options<SearchDocument & { readonly id: number }> = {
  fields: [...INDEXED],
  storeFields: ["kind", "name", "title", "url", "weight"],
  tokenize: indexWords,
  processTerm: (word) => word,
};

const SEARCH: SearchOptions = {
  boost: { names: 7, title: 3, also: 3.3, pinyin: 5, text: 0.09 },
  boostDocument: (_, __, stored) => stored?.["weight"] as number,
  prefix: (word) => word.length > 1 && !/\p{Script=Han}/u.test(word),
  // No name is longer, and the engine takes memory by the square of the length.
  fuzzy: (word) => (/^[a-z][a-z_.]{4,63}$/.test(word) ? 0.2 : false),
  weights: { prefix: 0.4, fuzzy: 0.1 },
  // A title is no worse for being long.
  bm25: { k: 1.2, b: 0.2, d: 0.5 },
};

/** Made where the package is built, opened by `openSearch`. */
export function indexOf(documents: readonly SearchDocument[]): object {
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(documents.map((document, id) => ({ id, ...document })));
  return engine.toJSON();
}

/** Whatever has all words comes first, then what has half of them or more. */
export function openSearch({ simplified, looks, index }: SearchIndex): Search {
  const engine = MiniSearch.loadJS(index as AsPlainObject, OPTIONS);
  const ofTraditional = pairsOf(simplified);
  const terms = (index as AsPlainObject).index.map(([term]) => term);
  return (text, limit = 30) => {
    const typed = [...text.slice(0, MOST_CHARACTERS).normalize("NFKC")]
      .map((one) => ofTraditional.get(one) ?? one)
      .join("");
    const readings = readingsOf(typed, looks);
    const fewest = Math.min(...readings.map(({ length }) => length));
    const find = (combineWith: "AND" | "OR") => {
      const queries = readings.map((words) => ({
        ...SEARCH,
        combineWith,
        queries: queriesOf(words, terms),
        tokenize: split,
      }));
      return engine.search({ combineWith: "OR", queries });
    };
    const strict = find("AND");
    const known = new Set(strict.map(({ id }) => id));
    const isNear = ({ id, queryTerms }: SearchResult) => !known.has(id) && 2 * queryTerms.length >= fewest;
    const loose = strict.length < limit ? find("OR").filter(isNear) : [];
    const whole = fold(typed).trim();
    return [...byScore(strict, whole), ...byScore(loose, whole)].slice(0, limit).map(found);
  };
}

/** What is called just that comes before what has it as one phrase, and this before what has its parts. */
function byScore(results: readonly SearchResult[], whole: string): SearchResult[] {
  const scored = results.map((one) => ({ one, score: one.score * likeness(one as unknown as Found, whole) }));
  return scored.sort((a, b) => b.score - a.score).map(({ one }) => one);
}

function likeness({ name, title }: Found, whole: string): number {
  const [short, long] = [fold(name), fold(title)];
  if (short === whole || long === whole) return 4.5;
  return long.includes(whole) ? 1.8 : 1;
}

function found(result: SearchResult): Found {
  const { kind, name, title, url } = result as unknown as Found;
  return { kind, name, title, url };
}

function split(words: string): string[] {
  return words.split(" ");
}

function pairsOf(text: string): Map<string, string> {
  const characters = [...text];
  return new Map(characters.flatMap((one, i) => (i % 2 === 0 ? [[one, characters[i + 1] ?? one] as const] : [])));
}
