import { RANGE_TOO_LONG } from "../../gateway.js";
import type { TopApi } from "../api.js";
import { TopApiError } from "../errors/api-error.js";
import { invalid, TopRequestError } from "../errors/error.js";
import { parseTopDate, TOP_DATE } from "../wire/date.js";
import { shapeAt, valueAt } from "../wire/path.js";
import { dateProblem, isPattern } from "../wire/values.js";

/** A time range in epoch milliseconds, whole seconds as on the wire. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const SECOND = 1000;

/**
 * The time range that a request asks for, where the API limits it and both ends are given.
 *
 * @throws TopRequestError for an end that is no date, or a range that runs backwards
 */
export function rangeOf(api: TopApi, params: object): Range | undefined {
  const { window } = api;
  const start = window && momentAt(api, params, window.start);
  const end = window && momentAt(api, params, window.end);
  if (start === undefined || end === undefined) return undefined;
  if (start > end) throw refusal(api, window?.start ?? "", ` is after \`${window?.end}\``);
  return { start, end };
}

/** The moment a parameter holds, if it is given. @throws TopRequestError for what is no date */
export function momentAt(api: TopApi, params: object, path: string): number | undefined {
  const value = valueAt(params, path);
  if (value === undefined || value === null || value === "") return undefined;
  const shape = shapeAt(api.params, path);
  const pattern = isPattern(shape) ? shape : TOP_DATE;
  const why = dateProblem(value, pattern);
  if (why) throw refusal(api, path, why);
  return wholeSeconds((value instanceof Date ? value : (parseTopDate(String(value), pattern) as Date)).getTime());
}

function refusal({ method }: TopApi, param: string, why: string): TopRequestError {
  return new TopRequestError(method, [invalid(param, why)]);
}

export function wholeSeconds(ms: number): number {
  return Math.floor(ms / SECOND) * SECOND;
}

/** Whether the platform refused a window for its length. */
export function isTooLong(error: unknown): boolean {
  return error instanceof TopApiError && (error.sub_code ?? String(error.code)) === RANGE_TOO_LONG;
}

/** 开始时间晚于当前时间, and 起止时间不合法 of the same tables. */
const AHEAD = /^200[02]$/;

/** Whether the platform refused a window as one that has not begun. */
export function isAhead(error: unknown): boolean {
  return error instanceof TopApiError && AHEAD.test(error.sub_code ?? String(error.code));
}

/** Whether a window holds more pages than the API counts; then the client refuses the page's number. */
export function isTooFull(api: TopApi, error: unknown): boolean {
  return error instanceof TopRequestError && error.problems.every(({ param }) => param === api.pagination?.page);
}

/** Half a window, rounded up to whole seconds; `undefined` for one that cannot be cut. */
export function halved({ start, end }: Range): number | undefined {
  const length = end - start;
  return length < 2 * SECOND ? undefined : wholeSeconds(length / 2 + SECOND - 1);
}
