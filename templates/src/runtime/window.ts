import type { TopApi } from "./api.js";
import { parseTopDate } from "./date.js";
import { TopRequestError } from "./errors.js";
import { valueAt } from "./path.js";

/** A time range in epoch milliseconds, whole seconds as on the wire. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const SECOND = 1000;

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
  if (start > end) throw invalid(api, window?.start ?? "", `is after \`${window?.end}\``);
  return { start, end };
}

function momentAt(api: TopApi, params: object, path: string): number | undefined {
  const value = valueAt(params, path);
  if (value === undefined || value === null || value === "") return undefined;
  const time = (value instanceof Date ? value : parseTopDate(String(value)))?.getTime() ?? NaN;
  if (Number.isNaN(time)) throw invalid(api, path, "is no date: pass a Date, or yyyy-MM-dd HH:mm:ss in GMT+8");
  return wholeSeconds(time);
}

function invalid({ method }: TopApi, param: string, why: string): TopRequestError {
  return new TopRequestError(method, [{ code: 41, param, message: `\`${param}\` ${why}` }]);
}

export function wholeSeconds(ms: number): number {
  return Math.floor(ms / SECOND) * SECOND;
}
