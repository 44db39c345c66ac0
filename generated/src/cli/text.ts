/** Text on a terminal: Chinese characters take two columns, and no text may steer the terminal. */
import { eastAsianWidth } from "get-east-asian-width";

const NO_WIDTH = /[\p{Mn}\p{Cf}]/u;
/** What would leave its line, steer the terminal, turn the direction of what follows, hide in a text, or is no character. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** Columns a text takes. */
export function columns(text: string): number {
  let sum = 0;
  for (const char of text) sum += NO_WIDTH.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) as number);
  return sum;
}

/** The text on one line, unprintable characters as JSON would write them. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (char) => {
    const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[char];
    return short ?? char.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  });
}

/** As much of a text as a message repeats. */
const MOST_REPEATED = 100;

/** What somebody gave, as a message repeats it: of a long text the beginning. */
export function short(text: string): string {
  return text.length <= MOST_REPEATED ? text : `${text.slice(0, MOST_REPEATED).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** Lines as one text that ends with a line break. */
export function lines(...parts: readonly (string | readonly string[])[]): string {
  return parts.flat().join("\n") + "\n";
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A word that a POSIX shell takes as it is. */
export function shellWord(text: string): string {
  return /^[\w.,:/@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** An option with its value, as a POSIX shell and this program take it. */
export function shellOption(name: string, value: string): string {
  return `--${name}${value.startsWith("-") ? "=" : " "}${shellWord(printable(value))}`;
}
