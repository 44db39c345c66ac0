/**
 * The known words a misspelt one was meant to be, best first: near in spelling, or with the word in them.
 *
 * @param limit how many letters may differ; default: the more, the longer the word
 */
export function near(word: string, known: readonly string[], count = 3, limit = usualLimit(word)): string[] {
  const wanted = word.toLowerCase();
  const ranked = [...new Set(known)].map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase(), limit) }));
  return ranked
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ name }) => name);
}

function usualLimit({ length }: string): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** ` (did you mean A, B or C?)`, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  return question(near(word, known));
}

export function question(names: readonly string[]): string {
  if (names.length === 0) return "";
  const last = names.at(-1) as string;
  return ` (did you mean ${names.length === 1 ? last : `${names.slice(0, -1).join(", ")} or ${last}`}?)`;
}

/** A name that holds the whole word is as good as one at the edge of the limit. */
function distanceOf(word: string, name: string, limit: number): number {
  const distance = editDistance(word, name, limit);
  return distance > limit && word.length >= 4 && name.includes(word) ? limit : distance;
}

/** Levenshtein distance, one row at a time; of lengths that are too far apart only these are looked at. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
