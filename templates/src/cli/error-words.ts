/** Errors by what is said of them: the platform's English words, and Chinese messages. */
import type { ApiData } from "../data/api.js";
import { GLOBAL_ERRORS } from "../data/gateway-errors.js";
import { plainWords, tableWords } from "./table-words.js";

/** Longer texts are looked at no further. */
const MOST = 2000;
/** Errors that a message resembles as much as the best one: no more than these are told. */
const COUNT = 3;
/** How much a message must have in common with a meaning: where words of names are in it too, and where none are. */
const [SURE, LIKELY] = [0.8, 0.5];

/** The codes of the errors that a text tells of, the best first. */
export function namedErrors(text: string, apis: readonly ApiData[]): readonly string[] {
  const said = text.slice(0, MOST);
  const ways = [
    () => phrases(said),
    () => meanings(said, apis, SURE),
    () => words(said),
    () => meanings(said, apis, LIKELY),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

interface NamedError {
  readonly code: string;
  readonly name: string;
}

/** Those that have a name beside their code. */
const NAMED: readonly NamedError[] = Object.entries(GLOBAL_ERRORS)
  .map(([code, { name }]) => ({ code, name }))
  .filter(({ code, name }) => name !== code);

/** Errors all of whose name is in the text as it stands. */
function phrases(text: string): string[] {
  const phrase = ` ${plainWords(text).join(" ")} `;
  return best(NAMED.filter(({ name }) => phrase.includes(` ${plainWords(name).join(" ")} `)));
}

/** Errors whose words are in the text, in whatever order and under whatever other name. */
function words(text: string): readonly string[] {
  const { codes, words: wanted } = tableWords(text);
  if (codes.length > 0) return codes;
  return best(NAMED.filter(({ name }) => isSubset(tableWords(name).words, wanted)));
}

function isSubset(words: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((word) => of.has(word));
}

/** The longest; what the platform has put out of use only where nothing else is. */
function best(found: readonly NamedError[]): string[] {
  const used = found.filter(({ code }) => !GLOBAL_ERRORS[code]?.retired);
  const left = used.length > 0 ? used : found;
  const most = Math.max(...left.map(({ name }) => tableWords(name).words.size));
  return left.filter(({ name }) => tableWords(name).words.size === most).map(({ code }) => code);
}

/** Errors whose meaning shares most pairs of characters with the text, and at least that much. */
function meanings(text: string, apis: readonly ApiData[], least: number): string[] {
  const wanted = pairsOf(text);
  if (wanted.size === 0) return [];
  const own = apis.flatMap(({ errors }) => Object.entries(errors));
  const scored = [...Object.entries(GLOBAL_ERRORS), ...own].map(([code, { meaning }]) => {
    return { code, score: likeness(pairsOf(meaning), wanted) };
  });
  const most = Math.max(...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => score >= least && score >= most - 0.05).sort((a, b) => b.score - a.score);
  return [...new Set(found.map(({ code }) => code))].slice(0, COUNT);
}

/** Of the pairs of both, those in common, by the shorter text; a text that holds all of it twice as long is as good. */
function likeness(meaning: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  if (meaning.size < 2) return 0;
  const common = [...meaning].filter((pair) => wanted.has(pair)).length;
  return (2 * common) / (meaning.size + Math.min(wanted.size, 2 * meaning.size));
}

/** Every two neighbours of the Chinese characters. */
function pairsOf(text: string): Set<string> {
  const characters = text.replace(/[^\p{Script=Han}]/gu, "");
  return new Set(Array.from({ length: Math.max(0, characters.length - 1) }, (_, i) => characters.slice(i, i + 2)));
}
