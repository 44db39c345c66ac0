import type { TopFields } from "../api.js";

/** The documented name that another was meant to be: equal but for case and punctuation, or one slip away. */
export function nameMeant(name: string, fields: TopFields): string | undefined {
  const letters = lettersOf(name);
  const names = Object.keys(fields);
  const twin = names.find((one) => lettersOf(one) === letters);
  if (twin !== undefined || letters.length < MIN_LETTERS) return letters && twin;
  return names.find((one) => isOneSlip(letters, lettersOf(one)));
}

/** Shorter names have too many neighbours. */
const MIN_LETTERS = 5;

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, "");
}

/** Whether one letter was left out, put in or replaced, or two were swapped; names that differ in a digit are two names. */
function isOneSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isSwap = x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
  return (isSwap || Math.max(x.length, y.length) === 1) && !/\d/.test(x + y);
}
