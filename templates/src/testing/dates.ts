import type { FieldData, WindowData } from "../data/api.js";
import { datePattern, scalarOf } from "../data/scalars.js";
import { durationMs } from "../data/duration.js";
import { formatPattern, parseType } from "../data/type.js";
import { formatTopDate, parseTopDate } from "../runtime/wire/date.js";
import { fieldAt, setAt, valueAt } from "./path.js";

const DAY = 86_400_000;

/** Forms of dates in texts that no document calls dates. */
const TEXT_PATTERNS = [formatPattern("datetime"), formatPattern("date")];

/**
 * Fields with the dates of their examples near `now`: moved by whole days, the latest to the last day that is over, the
 * others as far before it as on the page, a day at most, so that no two change their order.
 */
export function movedToNow(fields: readonly FieldData[], now: Date): FieldData[] {
  const latest = Math.max(...timesOf(fields));
  const days = Math.floor((now.getTime() - latest) / DAY) * DAY;
  return moved(fields, (time) => latest + days - Math.min(latest - time, DAY));
}

/** A range that ends where it ended, and is as long as one call may ask for at any time, where that is known. */
export function startWindow(
  params: object,
  fields: readonly FieldData[],
  { start, end, max, fallback }: WindowData,
): void {
  const pattern = datePattern(fieldAt(fields, end) ?? { type: "Date" });
  const last = parseTopDate(valueAt(params, end) as string | undefined, pattern);
  const longest = fallback ?? max;
  if (last && longest) setAt(params, start, formatTopDate(new Date(last.getTime() - durationMs(longest)), pattern));
}

function timesOf(fields: readonly FieldData[]): number[] {
  return fields.flatMap((field) => (field.fields ? timesOf(field.fields) : (dateOf(field)?.time ?? [])));
}

function moved(fields: readonly FieldData[], to: (time: number) => number): FieldData[] {
  return fields.map((field) => {
    if (field.fields) return { ...field, fields: moved(field.fields, to) };
    const date = dateOf(field);
    return date ? { ...field, example: formatTopDate(new Date(to(date.time)), date.pattern) } : field;
  });
}

/** The date that a field's example is; `undefined` for any other. */
function dateOf(field: FieldData): { readonly time: number; readonly pattern: string } | undefined {
  const { example, type, deprecated } = field;
  if (example === undefined || deprecated !== undefined || parseType(type).lists > 0) return undefined;
  const own = datePattern(field);
  const isText = scalarOf(type)?.kind === "string" && field.format === undefined;
  for (const pattern of own === undefined ? (isText ? TEXT_PATTERNS : []) : [own]) {
    const date = parseTopDate(String(example), pattern);
    if (date) return { time: date.getTime(), pattern };
  }
  return undefined;
}
