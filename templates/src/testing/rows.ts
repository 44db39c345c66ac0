import type { FieldData } from "../data/api.js";
import { datePattern } from "../data/scalars.js";
import { formatTopDate } from "../runtime/index.js";
import type { Range } from "./range.js";

/** Which of all elements are wanted. */
interface Rows {
  /** The first one's place. */
  readonly from: number;
  readonly count: number;
  /** How many there are in all. */
  readonly all: number;
  /** How far their ids are from the documented ones. */
  readonly shift: number;
  /** The time range that was asked for: theirs lie in it. */
  readonly range: Range | undefined;
}

/** Elements like the documented one, each with an id of its own and, in a time range, its own time. */
export function rowsOf(example: unknown, fields: readonly FieldData[], rows: Rows): unknown[] {
  return Array.from({ length: rows.count }, (_, index) => rowAt(example, fields, rows.from + index, rows));
}

function rowAt(example: unknown, fields: readonly FieldData[], place: number, { all, range, shift }: Rows): unknown {
  if (typeof example !== "object" || example === null) return counted(example, place);
  const row = structuredClone(example) as Record<string, unknown>;
  const id = idOf(row, fields);
  if (id !== undefined) row[id] = counted(row[id], place + shift);
  if (!range) return row;
  const time = new Date(range.start + ((range.end - range.start) * (place + 1)) / (all + 1));
  for (const field of fields) {
    const pattern = row[field.name] === undefined ? undefined : datePattern(field);
    if (pattern) row[field.name] = formatTopDate(time, pattern);
  }
  return row;
}

/** The first id; where none is marked as one, the first that is called so. */
function idOf(row: object, fields: readonly FieldData[]): string | undefined {
  const names = fields.filter(({ name }) => name in row);
  return (names.find(({ format }) => format === "id") ?? names.find(({ name }) => name.endsWith("id")))?.name;
}

/** The text of another element: digits count on, other texts get a number. */
function counted(value: unknown, place: number): unknown {
  if (place === 0 || typeof value !== "string") return value;
  return /^\d+$/.test(value) ? String(BigInt(value) + BigInt(place)) : `${value}-${place}`;
}
