const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Identifiers, numbers and dotted codes as one; runs of Chinese as one. */
const RUNS = /[\p{Script=Latin}\p{N}_]+(?:[.\-:][\p{Script=Latin}\p{N}_]+)*|\p{Script=Han}+/gu;

/** The words of a text that is to be found. Every pair of Chinese characters is one: segments depend on their neighbours. */
export function indexWords(text: string): string[] {
  return [...new Set(runs(text).flatMap((run) => (isChinese(run) ? [...segments(run), ...pairs(run)] : parts(run))))];
}

/** The words that are looked for: whole names only, which exact matches then win; single characters side by side are one. */
export function queryWords(text: string): string[] {
  return runs(text).flatMap((run) => (isChinese(run) ? joined(segments(run)) : [run.toLowerCase()]));
}

function runs(text: string): string[] {
  return text.normalize("NFKC").match(RUNS) ?? [];
}

function isChinese(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

function segments(run: string): string[] {
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** `转` `链` -> `转链`: a dictionary does not know the platform's words. */
function joined(words: readonly string[]): string[] {
  const found: string[] = [];
  let isSingle = false;
  for (const word of words) {
    const last = found.at(-1);
    const joins: boolean = word.length === 1 && isSingle && last !== undefined;
    if (joins) found[found.length - 1] = last + word;
    else found.push(word);
    isSingle = word.length === 1 && !joins;
  }
  return found;
}

/** The whole name, its tails behind each dot, and its words: `ItemInfoGet` -> iteminfoget, item, info, get. */
function parts(run: string): string[] {
  const steps = run.split(".");
  const tails = steps.map((_, i) => steps.slice(i).join("."));
  const words = run.split(/[._\-:]|(?<=[a-z0-9])(?=[A-Z])/);
  return [...tails, ...words].filter((word) => word !== "").map((word) => word.toLowerCase());
}
