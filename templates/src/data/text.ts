/** Text on a terminal: Chinese characters take two columns, and no text may steer the terminal. */

const WIDE = new RegExp(
  "[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6" +
    "\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]",
  "u",
);
const NO_WIDTH = /[\p{Mn}\p{Cf}]/u;
/** What would leave its line, steer the terminal, turn the direction of what follows, hide in a text, or is no character. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** Columns a text takes. */
export function columns(text: string): number {
  let sum = 0;
  for (const char of text) sum += WIDE.test(char) ? 2 : NO_WIDTH.test(char) ? 0 : 1;
  return sum;
}

/** The text on one line, unprintable characters as JSON would write them. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (char) => {
    const short = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }[char];
    return short ?? char.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  });
}

/** Rows as aligned columns, two spaces between them, each behind the indent. */
export function table(rows: readonly (readonly string[])[], indent = ""): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, columns(cell))));
  return rows.map((row) => {
    const cells = row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - columns(cell)));
    return `${indent}${cells.join("  ")}`.trimEnd();
  });
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
