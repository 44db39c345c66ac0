import { bareName, oneLine, plainText, unticked } from "../plain-text.ts";
import { wholeAt } from "./whole.ts";
import type { PageField } from "../page.ts";
import type { Column } from "../blocks/head.ts";
import type { RowCells } from "../columns/row-cells.ts";
import { isLimits, isStructType, readLimits, readRequired, splitMarks } from "../lines/words.ts";

/** One row of a table with what is known of its depth. */
export interface PageRow {
  readonly field: PageField & { readonly line: number };
  /** 0 is the root; `undefined` where the page does not tell. */
  readonly depth?: number;
  /** It is somewhere below the root. */
  readonly isNested?: boolean;
  /** Its members are a table that this copy lost. */
  readonly hasLostMembers?: true;
  /** What was only guessed when its cells were told apart. */
  readonly doubt?: string;
  /** What stands in the column that tells whether it is required, where that is no word for it. */
  readonly unknownMark?: string;
}

/** What the page's samples and the spec that is there have of a name. */
export type KnownValues = (name: string) => Known;

interface Known {
  /** Its examples; `""` stands for a row without one. */
  readonly values: readonly string[];
  /** What describes it where it has no example. */
  readonly words: readonly string[];
  readonly isInSpec: boolean;
}

/** Tells example, limits and description apart. Pages drop empty cells, so a cell's place alone says little. */
export function toRow(cells: RowCells, columns: readonly Column[], known: KnownValues): PageRow {
  const { marks, isBranch, name: written } = splitMarks(unticked(cells.name));
  const name = bareName(written);
  const limits = readLimits(cells.rest.filter(isLimits).join(" "));
  const values = cells.rest.filter((cell) => cell !== "" && !isLimits(cell));
  const said = cells.isJoined
    ? splitJoined(values.join(" "), cells.type, known(name))
    : splitCells(values, cells.type, columns, known(name));
  const required = cells.required === undefined ? undefined : readRequired(cells.required);
  const description = plainText(said.description ?? "");
  return {
    field: {
      name,
      type: cells.type,
      ...(required !== undefined && { required }),
      ...(said.example !== undefined && { example: said.example }),
      ...limits,
      ...(description !== "" && { description }),
      line: cells.line,
    },
    ...depthOf(cells, marks, isBranch),
    ...(cells.hasLostMembers && { hasLostMembers: true as const }),
    ...(said.doubt && { doubt: said.doubt }),
    ...(required === undefined && cells.required && { unknownMark: cells.required }),
  };
}

/** One `├` stands for one level, and so do several `└`; a single `└` or a bullet only says "below the root". */
function depthOf(cells: RowCells, marks: number, isBranch: boolean): Pick<PageRow, "depth" | "isNested"> {
  if (isBranch || marks > 1) return { depth: marks, isNested: marks > 0 };
  return marks === 1 || cells.isInBullets ? { isNested: true } : {};
}

interface Said {
  readonly example?: string;
  readonly description?: string;
  readonly doubt?: string;
}

function splitCells(values: readonly string[], type: string, columns: readonly Column[], known: Known): Said {
  const [first, ...others] = values;
  if (first === undefined) return {};
  if (!columns.includes("example")) return { description: values.join(" ") };
  if (others.length === 0 && known.words.includes(plainText(first))) return { description: first };
  const same = known.values.find((value) => value !== "" && oneLine(value) === oneLine(first));
  if (others.length > 0) return { example: same ?? first, description: others.join(" ") };
  const isExample = !isStructType(type) && (same !== undefined || fits(first, type));
  return isExample ? { example: same ?? first } : { description: first };
}

/** Cells joined by spaces: a known value, whole JSON or XML, a number or a date at the start is the example. */
function splitJoined(text: string, type: string, { values, words: described, isInSpec }: Known): Said {
  if (text === "") return {};
  if (described.includes(plainText(text))) return { description: text };
  const found = values
    .filter((value) => value !== "" && startsWith(text, value))
    .sort((a, b) => b.length - a.length)[0];
  if (found !== undefined) return { ...cut(text, oneLine(found)), example: found };
  const start = wholeAt(text) ?? valueAt(text, type);
  if (start !== undefined) return cut(text, start);
  const words = text.split(" ");
  if (words.length === 2 && isStructType(type) && isRepeated(words)) return cut(text, words[0] ?? "");
  const isBare = isInSpec && values.every((value) => value === "");
  if (words.length === 1 || isBare || /^(?:Number|Boolean|Date)\b/.test(type)) return { description: text };
  const said = cut(text, words[0] ?? "");
  if (words.length === 2 || isStructType(type)) return said;
  return { ...said, doubt: `example and description are not told apart; the example is read as \`${words[0]}\`` };
}

/** A struct's example that only repeats its description is left out of a spec, which then knows none. */
function isRepeated([first = "", second]: readonly string[]): boolean {
  return first.toLowerCase() === second?.toLowerCase();
}

/** The text has lost its line breaks and doubled blanks. */
function startsWith(text: string, value: string): boolean {
  return `${text} `.startsWith(`${oneLine(value)} `);
}

function cut(text: string, example: string): Said {
  const description = text.slice(example.length).trim();
  return { example, ...(description !== "" && { description }) };
}

function valueAt(text: string, type: string): string | undefined {
  const word = text.split(" ")[0] ?? "";
  if (fits(word, type)) return word;
  return /^\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?(?= |$)/.exec(text)?.[0];
}

function fits(word: string, type: string): boolean {
  if (/^Number/.test(type)) return /^-?\d[\d.,]*$/.test(word);
  return /^Boolean/.test(type) && /^(?:true|false)$/i.test(word);
}
