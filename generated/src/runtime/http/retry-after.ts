import type { Answer } from "./types.js";

/**
 * Milliseconds until an answer's `Retry-After` (RFC 9110, section 10.2.3: seconds, or a date); `undefined` for anything
 * else, and for a moment that is over.
 */
export function retryAfterMs(headers: Answer["headers"]): number | undefined {
  const [value = ""] = [headers["retry-after"]].flat();
  const text = String(value).trim();
  const ms = /^\d{1,10}$/.test(text) ? Number(text) * 1000 : DATE.test(text) ? Date.parse(text) - Date.now() : NaN;
  return ms > 0 ? ms : undefined;
}

/** An HTTP date, in its three forms: `Date.parse` reads a year in any words that hold a number. */
const DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? .{6,12}\d\d:\d\d:\d\d\b/;
