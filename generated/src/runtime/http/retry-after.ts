import { httpDate } from "./http-date.js";
import type { Answer } from "./types.js";

/**
 * Milliseconds until an answer's `Retry-After` (RFC 9110, section 10.2.3: seconds, or a date, by the clock that dated the
 * answer); `undefined` for anything else, and for a moment that is over.
 */
export function retryAfterMs(headers: Answer["headers"]): number | undefined {
  const [value = ""] = [headers["retry-after"]].flat();
  const text = String(value).trim();
  const ms = /^\d{1,10}$/.test(text) ? Number(text) * 1000 : DATE.test(text) ? httpDate(text) - timeOf(headers) : NaN;
  return ms > 0 ? ms : undefined;
}

/** Epoch milliseconds as an answer tells them; ours only where it has no date: that may be hours from the other's. */
export function timeOf(headers: Answer["headers"]): number {
  const time = httpDate(headers["date"]);
  return Number.isNaN(time) ? Date.now() : time;
}

/** An HTTP date, in its three forms: `Date.parse` reads a year in any words that hold a number. */
const DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{6,12}\d\d:\d\d:\d\d\b/;
