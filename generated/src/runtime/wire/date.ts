import { escape } from "node:querystring";

/** TOP's clock: every date on the wire is GMT+8, whatever zone the machine is in. */

/** The form of a `Date` on the wire (protocol: public parameter `timestamp`, type Date). */
export const TOP_DATE = "yyyy-MM-dd HH:mm:ss";

const GMT8 = 8 * 3_600_000;

/**
 * A moment as text in GMT+8.
 *
 * @param date a valid date
 * @param pattern of `yyyy MM dd HH mm ss` and any other characters; default `yyyy-MM-dd HH:mm:ss`
 * @throws RangeError for an invalid date
 */
export function formatTopDate(date: Date, pattern: string = TOP_DATE): string {
  const iso = new Date(date.getTime() + GMT8).toISOString();
  if (pattern === TOP_DATE) return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
  return pattern
    .replace("yyyy", iso.slice(0, 4))
    .replace("MM", iso.slice(5, 7))
    .replace("dd", iso.slice(8, 10))
    .replace("HH", iso.slice(11, 13))
    .replace("mm", iso.slice(14, 16))
    .replace("ss", iso.slice(17, 19));
}

/**
 * A date text of the platform as a moment: `yyyy-MM-dd HH:mm:ss` and `yyyy-MM-dd` in GMT+8, `yyyyMMdd`, or epoch
 * milliseconds. Anything else, such as the `--` of an empty field, gives `undefined`.
 */
export function parseTopDate(text: string | number | undefined | null): Date | undefined {
  const value = String(text ?? "").trim();
  if (/^\d{12,14}$/.test(value) && !isCompactDate(value)) return new Date(Number(value));
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?$/.exec(value);
  if (!parts) return undefined;
  const [, year, month, day, hour = "00", minute = "00", second = "00"] = parts;
  const utc = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
  const exists = !Number.isNaN(utc.getTime()) && utc.getUTCDate() === Number(day);
  return exists ? new Date(utc.getTime() - GMT8) : undefined;
}

/** `20240101120000` is a date and no epoch. */
function isCompactDate(digits: string): boolean {
  return digits.length === 14 && /^(19|20)\d{2}(0[1-9]|1[0-2])/.test(digits);
}

/** The `timestamp` of a call, and how a query has it. */
export interface Timestamp {
  readonly text: string;
  readonly escaped: string;
}

let second = -1;
let current: Timestamp = { text: "", escaped: "" };

/** One serves a whole second. */
export function timestamp(now: number): Timestamp {
  const floor = Math.floor(now / 1000);
  if (floor !== second) {
    const text = formatTopDate(new Date(floor * 1000));
    current = { text, escaped: escape(text) };
    second = floor;
  }
  return current;
}
