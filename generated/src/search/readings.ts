/** How what somebody typed is looked for. */
import { isCharacter, pinyinPairs, queryWords } from "./words.js";

/** What a pasted value is looked for by; digits of `like` stand for any run of digits. */
export interface Look {
  readonly like: string;
  readonly means: string;
}

/** Words that all must be there, or any of some. */
type Query = string | { readonly combineWith: "OR"; readonly queries: string[] };

/** Characters that stand alone are looked for in the pairs that have them. */
export function queriesOf(words: readonly string[], terms: readonly string[]): Query[] {
  if (!words.every(isCharacter)) return [words.join(" ")];
  return words.map((one) => ({ combineWith: "OR", queries: terms.filter((term) => term.includes(one)) }));
}

/** The words of a text, those that a pasted value like it is looked for by, and those that it spells in pinyin. */
export function readingsOf(text: string, looks: readonly Look[]): string[][] {
  const shape = text.trim().replace(/\d+/g, "0");
  const meant = looks.filter(({ like }) => shape.startsWith(like.normalize("NFKC")));
  const words = queryWords(text);
  const sounds = words.flatMap(pinyinPairs);
  const readings = [words, sounds, ...meant.map(({ means }) => queryWords(means))];
  return readings.filter(({ length }) => length > 0);
}
