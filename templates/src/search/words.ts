/** A text as words: of what is indexed and of what is looked for. Node and browsers share it. */

/** Identifiers, numbers and dotted codes as one; runs of Chinese as one. */
const RUNS = /[\p{Script=Latin}\p{N}_]+(?:[.\-:][\p{Script=Latin}\p{N}_]+)*|\p{Script=Han}+/gu;

const HAN = /^\p{Script=Han}/u;
const CHARACTER = /^\p{Script=Han}$/u;

/** The words by which a text is found: every pair of Chinese characters, names whole, from each dot on, and in parts. */
export function indexWords(text: string): string[] {
  return [...new Set(runsOf(text).flatMap((run) => (HAN.test(run) ? pairsOf(run) : partsOf(run))))];
}

/** The words that are looked for: names whole, which exact ones then win. */
export function queryWords(text: string): string[] {
  return [...new Set(runsOf(text).flatMap((run) => (HAN.test(run) ? pairsOf(run) : [run.toLowerCase()])))];
}

/** Whether a word is one Chinese character. */
export function isCharacter(word: string): boolean {
  return CHARACTER.test(word);
}

/** Chinese and other writing apart, in the widths and forms that Unicode calls the same. */
function runsOf(text: string): string[] {
  return text.normalize("NFKC").match(RUNS) ?? [];
}

/** Pairs need no dictionary, and none knows the platform's words. A single character is looked for by itself. */
function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.length === 1 ? characters : characters.slice(1).map((second, i) => `${characters[i]}${second}`);
}

/** `ItemInfoGet` -> iteminfoget, item, info, get; `item.info.get` -> item.info.get, info.get, get, item, info. */
function partsOf(run: string): string[] {
  const steps = run.split(".");
  const tails = steps.map((_, i) => steps.slice(i).join("."));
  const words = run.split(/[._\-:]|(?<=[a-z0-9])(?=[A-Z])/);
  return [...tails, ...words].filter((word) => word !== "").map((word) => word.toLowerCase());
}

const SYLLABLE =
  /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|i?ong|[aei]ng|i?an|[uv]an|i?ao|u?ai|[eu]i|[oi]u|[iuv]e|er|[aeiuv]n|[iu]a|uo|[aoeiuv])/y;

/** A word in pinyin as the index has it, each pair of syllables as one: `zhuanlianjie` -> zhuanlian, lianjie; of others none. */
export function pinyinPairs(word: string): string[] {
  const syllables: string[] = [];
  for (SYLLABLE.lastIndex = 0; SYLLABLE.lastIndex < word.length;) {
    const [syllable] = SYLLABLE.exec(word) ?? [];
    if (syllable === undefined) return [];
    syllables.push(syllable);
  }
  return syllables.slice(1).map((second, i) => `${syllables[i]}${second}`);
}

/** Case and width of letters do not count. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
