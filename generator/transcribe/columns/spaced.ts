import type { Line } from "../lines/index.ts";
import type { RowCells } from "./row-cells.ts";
import { firstRow, segmentCells } from "./segment.ts";
import { isLimits, isName, isType, readRequired } from "../lines/words.ts";
import { bareName } from "../plain-text.ts";

/** Rows joined by spaces, one a line; limits and members of a row follow it as bullets. */
export function readSpaced(body: readonly Line[], hasRequired: boolean): { rows: RowCells[]; stray: Line[] } {
  const rows: RowCells[] = [];
  const stray: Line[] = [];
  let bullets: Line[] = [];
  const flush = () => {
    if (bullets.length === 0) return;
    // Members have limits of their own.
    const outer = bullets.slice(0, firstRow(bullets, hasRequired));
    const limited = outer.findLastIndex((bullet) => isLimits(bullet.text)) + 1;
    const last = rows.at(-1);
    const isOfRow = last && isLimits(bullets[0]?.text ?? "");
    const own = isOfRow ? outer.slice(0, limited + 1) : [];
    if (isOfRow) rows[rows.length - 1] = withLimits(last, own);
    const members = segmentCells(bullets.slice(own.length), hasRequired);
    rows.push(...members.rows.map((row) => ({ ...row, isInBullets: true })));
    stray.push(...members.stray);
    bullets = [];
  };
  for (const line of body) {
    const bullet = /^\s*[•●◦·]/.exec(line.text)?.[0];
    if (bullet !== undefined) bullets.push({ number: line.number, text: line.text.slice(bullet.length).trim() });
    if (bullet !== undefined || line.text.trim() === "") continue;
    flush();
    const row = readLine(line, hasRequired);
    if (row) rows.push(row);
    else stray.push(line);
  }
  flush();
  return { rows, stray };
}

/** The limits of a row, and the description that became the last of their bullets. */
function withLimits(row: RowCells, bullets: readonly Line[]): RowCells {
  const limits = bullets.filter((bullet) => isLimits(bullet.text)).map((bullet) => bullet.text);
  const description = bullets.filter((bullet) => !isLimits(bullet.text)).map((bullet) => bullet.text);
  const { isJoined: _, ...rest } = row;
  return { ...rest, rest: [...row.rest, ...limits, ...description] };
}

function readLine(line: Line, hasRequired: boolean): RowCells | undefined {
  const text = line.text.trim().replace(/\s+/g, " ");
  const marks = /^(?:[└├] ?)*/.exec(text)?.[0] ?? "";
  const match = /^(\S+) (Field List|[^\s[\]]+(?: ?\[ ?\])*)(?: (.*))?$/.exec(text.slice(marks.length));
  const [, word = "", type = "", behind = ""] = match ?? [];
  if (!match || !isName(bareName(word)) || !isType(type)) return undefined;
  const name = marks + word;
  if (!hasRequired) return { line: line.number, name, type, rest: [behind], isJoined: true };
  const [required = "", ...rest] = behind.split(" ");
  if (readRequired(required) === undefined) return undefined;
  return { line: line.number, name, type, required, rest: [rest.join(" ")], isJoined: true };
}
