/** Errors by what is said of them: the platform's English words, and Chinese messages. */
import type { ApiData } from "../data/api.js";
import { GLOBAL_ERRORS } from "../data/gateway-errors.js";

/** Longer texts are looked at no further. */
const MOST = 2000;
/** Errors that a message resembles as much as the best one: no more than these are told. */
const COUNT = 3;

/** The codes of the errors that a text tells of, the best first. */
export function namedErrors(text: string, apis: readonly ApiData[]): string[] {
  const said = text.slice(0, MOST);
  const byName = englishErrors(said);
  return byName.length > 0 ? byName : chineseErrors(said, apis);
}

/** Words that TOP's services use for each other: `session-is-blank` is a missing session. */
const SAME: Readonly<Record<string, string>> = {
  blank: "missing",
  empty: "missing",
  null: "missing",
  lacks: "missing",
  illegal: "invalid",
  wrong: "invalid",
  incorrect: "invalid",
  error: "invalid",
  expired: "invalid",
  sign: "signature",
  sessionkey: "session",
  parameter: "arguments",
  parameters: "arguments",
  argument: "arguments",
  permission: "permissions",
};

/** Errors all of whose name is in the text, the longest first, else those with the same words. */
function englishErrors(text: string): string[] {
  const wanted = wordsOf(text);
  const rows = Object.entries(GLOBAL_ERRORS).filter(([code, { name }]) => name !== code);
  const phrase = ` ${plainWords(text).join(" ")} `;
  const whole = rows.filter(([, { name }]) => phrase.includes(` ${plainWords(name).join(" ")} `));
  const found = whole.length > 0 ? whole : rows.filter(([, { name }]) => isSubset(wordsOf(name), wanted));
  const most = Math.max(...found.map(([, { name }]) => wordsOf(name).size));
  return found.filter(([, { name }]) => wordsOf(name).size === most).map(([code]) => code);
}

function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/app_?key/g, "app key")
      .match(/[a-z]+/g) ?? []
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(plainWords(text).map((word) => (Object.hasOwn(SAME, word) ? (SAME[word] as string) : word)));
}

function isSubset(words: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return words.size > 0 && [...words].every((word) => of.has(word));
}

/** Errors whose meaning shares most pairs of characters with the text, at least half of its own. */
function chineseErrors(text: string, apis: readonly ApiData[]): string[] {
  const wanted = pairsOf(text);
  if (wanted.size === 0) return [];
  const own = apis.flatMap(({ errors }) => Object.entries(errors));
  const scored = [...Object.entries(GLOBAL_ERRORS), ...own].map(([code, { meaning }]) => {
    return { code, score: likeness(pairsOf(meaning), wanted) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const found = scored.filter(({ score }) => score >= 0.5 && score >= best - 0.05).sort((a, b) => b.score - a.score);
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
