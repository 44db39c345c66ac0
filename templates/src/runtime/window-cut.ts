import type { TopApi } from "./api.js";
import { TopApiError } from "./api-errors.js";
import { TopRequestError } from "./errors.js";
import { type Range, SECOND, wholeSeconds } from "./window.js";

/** 查询时间段过长, the sub_code of the order APIs (their error tables). */
const TOO_LONG = "2007";

/** Whether the platform refused a window for its length. */
export function isTooLong(error: unknown): boolean {
  return error instanceof TopApiError && (error.sub_code ?? String(error.code)) === TOO_LONG;
}

/** Whether a window holds more pages than the API counts; then the client refuses the page's number. */
export function isTooFull(api: TopApi, error: unknown): boolean {
  return error instanceof TopRequestError && error.problems.every(({ param }) => param === api.pagination?.page);
}

/** Half a window, rounded up to whole seconds; `undefined` for one that cannot be cut. */
export function half({ start, end }: Range): number | undefined {
  const length = end - start;
  return length < 2 * SECOND ? undefined : wholeSeconds(length / 2 + SECOND - 1);
}
