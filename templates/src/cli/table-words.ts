import { ERROR_SYNONYMS, GLOBAL_ERRORS } from "../data/gateway-errors.js";

/** A message in the words of the table of errors. */
interface TableWords {
  /** Codes that its words stand for. */
  readonly codes: readonly string[];
  readonly words: ReadonlySet<string>;
}

const PAIRS = ERROR_SYNONYMS.flatMap(([word = "", ...others]) => others.map((other) => [other, word] as const)).sort(
  ([a], [b]) => b.length - a.length,
);
const HAN = /\p{Script=Han}/u;
const LATIN = PAIRS.filter(([other]) => !HAN.test(other)).map((pair) => pair.map(spaced) as [string, string]);
const CHINESE = PAIRS.filter(([other]) => HAN.test(other));

/** Other words are replaced by those of the table, the longest first. */
export function tableWords(text: string): TableWords {
  let said = text.toLowerCase();
  for (const [other, word] of CHINESE) said = said.replaceAll(other, ` ${word} `);
  const codes = said.split(/\s+/).filter((word) => word.includes(".") && Object.hasOwn(GLOBAL_ERRORS, word));
  let words = spaced(said);
  for (const [other, word] of LATIN) words = words.replaceAll(other, word);
  return { codes: [...new Set(codes)], words: new Set(plainWords(words)) };
}

/** Latin words alone, `app_key` as two. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/app_?key/g, "app key")
      .match(/[a-z]+/g) ?? []
  );
}

/** Each word between blanks of its own, so that one in another is none. */
function spaced(text: string): string {
  return plainWords(text)
    .map((word) => ` ${word} `)
    .join("");
}
