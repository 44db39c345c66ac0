import type { FieldData, WindowData } from "../data/api.js";
import { durationMs } from "../data/duration.js";
import { RANGE_ERRORS } from "../data/gateway-errors.js";
import { parseTopDate } from "../runtime/index.js";
import type { ErrorAnswer } from "./answer.js";
import { topError } from "./fault.js";
import { fieldAt, valueAt } from "./path.js";

/** In epoch milliseconds. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The time range that parameters ask for, where both its ends are given. */
export function momentsOf(window: WindowData, params: object): Range | undefined {
  const start = momentAt(params, window.start);
  const end = momentAt(params, window.end);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** How far a range is from the documented one: no two have the same elements, and the documented one has the documented. */
export function shiftOf({ start }: Range, window: WindowData, fields: readonly FieldData[]): number {
  const documented = parseTopDate(String(fieldAt(fields, window.start)?.example ?? ""))?.getTime();
  return Math.abs(start - (documented ?? 0));
}

/** A time range that runs backwards or is longer than the API allows. One that is not whole is for other checks. */
export function checkRange(window: WindowData, params: object): ErrorAnswer | undefined {
  const range = momentsOf(window, params);
  if (!range) return undefined;
  const { start, end } = range;
  const error = start >= end ? RANGE_ERRORS.reversed : isLong(window, end - start) && RANGE_ERRORS.long;
  return error ? topError(15, error) : undefined;
}

function isLong({ max }: WindowData, length: number): boolean {
  return max !== undefined && length > durationMs(max);
}

function momentAt(params: object, path: string): number | undefined {
  const value = valueAt(params, path);
  return value instanceof Date ? value.getTime() : parseTopDate(String(value ?? ""))?.getTime();
}
