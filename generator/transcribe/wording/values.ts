/** A value and its meaning as pages write them in their words: `1-自购省，2-推广赚`, `1：自购省；2：推广赚`, `a=全部/b=渠道`. */
const VALUE =
  /(?<![\w.~～-])(-?\d{1,8}|[A-Za-z][A-Za-z0-9_]{0,30})\s?(?:-{1,2}|=|:|：|——|－|—|\.(?!\d)|、|表示|代表|（(?=[^（）]{1,20}）)|\((?=[^()]{1,20}\))|(?<=\d)\s?(?=(?![个天日时分秒月年次件条元位级折人字号小以和或及至到减加、])\p{Script=Han}))\s?/gu;
const MAX_TEXT = 4_000;
const MAX_LABEL = 40;

/** The values that a field's words list with their meanings; `undefined` where they list fewer than `least`. */
export function listedValues(
  words: string,
  isNumber: boolean,
  least = 2,
): Readonly<Record<string, string>> | undefined {
  const text = words.slice(0, MAX_TEXT);
  const starts = [...text.matchAll(VALUE)].filter(({ 1: value = "" }) => !isNumber || /^-?\d+$/.test(value));
  const values: [string, string][] = [];
  for (const [index, match] of starts.entries()) {
    const from = match.index + match[0].length;
    const label = labelOf(text.slice(from, Math.min(starts[index + 1]?.index ?? text.length, from + 4 * MAX_LABEL)));
    const value = match[1] ?? "";
    if (isMeaning(label, value) && !values.some(([known]) => known === value)) values.push([value, label]);
  }
  return values.length >= least ? Object.fromEntries(values) : undefined;
}

function labelOf(text: string): string {
  const [label = ""] = text.split(/[，,；;。\n\r\t/|]|\s{1,}(?=-?\w)|[）)](?=\s*$)|(?<=[）)])/u);
  return label.replace(/[\s（(、和或及]+$|^[\s"“'‘]+|[）)"”'’\]】。]+$/gu, "").trim();
}

/** A meaning is a word; digits, addresses and times behind a dash are none. */
function isMeaning(label: string, value: string): boolean {
  if (label === "" || label.length > MAX_LABEL || /^[\d/~]/.test(label)) return false;
  return /\p{Script=Han}/u.test(label) || (/^-?\d+$/.test(value) && /^[A-Za-z]/.test(label));
}
