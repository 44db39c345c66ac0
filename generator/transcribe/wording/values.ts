/** A value and its meaning as pages write them in their words: `1-自购省，2-推广赚`, `1：自购省；2：推广赚`, `a=全部/b=渠道`. */
const VALUE =
  /(?<![\w.=~～]|(?<!\p{Script=Han})-)((?:(?<!\p{Script=Han})-)?\d{1,8}|[A-Za-z][A-Za-z0-9_]{0,30})\s?(?:-{1,2}|=|:|：|——|－|—|\.(?!\d)|、|表示|代表|（(?=[^（）]{1,20}）)|\((?=[^()]{1,20}\))|(?<=\d)\s?(?=(?![个天日时点分秒月年次件条元位级折人字号小以和或及至到减加的没则、])\p{Script=Han}))\s?/gu;
const MAX_TEXT = 4_000;
const MAX_LABEL = 40;

/** The values that a field's words list with their meanings; `undefined` where they list fewer than `least`. */
export function listedValues(
  words: string,
  isNumber: boolean,
  least = 2,
): Readonly<Record<string, string>> | undefined {
  const text = words.slice(0, MAX_TEXT);
  const all = [...text.matchAll(VALUE)].filter((match) => isStart(text, match, isNumber));
  // What directly follows a value is its meaning, also where it begins like a value: `1表示2方`.
  const starts = all.filter(({ index }, at) => at === 0 || index !== endOf(all[at - 1]));
  const values: [string, string][] = [];
  for (const [index, match] of starts.entries()) {
    const from = match.index + match[0].length;
    const label = labelOf(text.slice(from, Math.min(starts[index + 1]?.index ?? text.length, from + 4 * MAX_LABEL)));
    const value = match[1] ?? "";
    if (isMeaning(label, value, isExplicit(match[0])) && !values.some(([known]) => known === value))
      values.push([value, label]);
  }
  return values.length >= least ? Object.fromEntries(values) : isNumber ? behindMeanings(text) : undefined;
}

/** Meanings before their values: `维权成功 2, 维权失败 3`; by fewer than three it may be a sentence. */
function behindMeanings(text: string): Readonly<Record<string, string>> | undefined {
  const values = text.split(/[，,、；;。]/u).flatMap((clause) => {
    const [, label = "", value = ""] =
      /^(.*\p{Script=Han}[）)]?)[\s:：-]{1,3}(\d{1,8})(?![\d.])/u.exec(clause.trim()) ?? [];
    return value === "" || label.length > MAX_LABEL || /\d/.test(label) ? [] : [[value, label] as const];
  });
  return values.length >= 3 ? Object.fromEntries(values) : undefined;
}

function isStart(text: string, { 0: all, 1: value = "", index }: RegExpExecArray, isNumber: boolean): boolean {
  if (isNumber && !/^-?\d+$/.test(value)) return false;
  return !/、\s?$/.test(all) || !/\p{Script=Han}-?$/u.test(text.slice(Math.max(0, index - 2), index)); // `双11、年货节` lists no values
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : -1;
}

function labelOf(text: string): string {
  const [label = ""] = text.split(/[，,；;。\n\r\t/|]|\s{1,}(?=-?\w)|[）)](?=\s*$)|(?<=[）)])/u);
  return label.replace(/[\s（(、和或及]+$|^[\s"“'‘]+|[）)"”'’\]】。]+$/gu, "").trim();
}

/** `1表示2方` says so itself. */
function isExplicit(start: string): boolean {
  return /(?:=|:|：|表示|代表)\s?$/.test(start);
}

/** A meaning is a word; digits, addresses and times behind a dash are none. */
function isMeaning(label: string, value: string, isSaid: boolean): boolean {
  if (label === "" || label.length > MAX_LABEL || /^[/~]/.test(label)) return false;
  if (/^\d/.test(label) && !(isSaid && /^\d{1,4}\p{Script=Han}/u.test(label))) return false;
  if (label.toLowerCase() === value.toLowerCase()) return !/^-?\d+$/.test(value);
  return /\p{Script=Han}/u.test(label) || (/^-?\d+$/.test(value) && /^[A-Za-z]/.test(label));
}
