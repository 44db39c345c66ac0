import { escape } from "node:querystring";

/** TOP's clock: every date on the wire is GMT+8, whatever zone the machine is in. */

/** The form of a `Date` on the wire (protocol: public parameter `timestamp`, type Date). */
export const TOP_DATE = "yyyy-MM-dd HH:mm:ss";

const GMT8 = 8 * 3_600_000;

const [FIRST, LAST] = ["0001-01-01T00:00Z", "9999-12-31T00:00Z"].map(Date.parse) as [number, number];

/** Whether a moment, epoch milliseconds, is one that a date on the wire can tell. */
export function isWireTime(time: unknown): time is number {
  return typeof time === "number" && time >= FIRST && time <= LAST;
}

/**
 * A moment as text in GMT+8.
 *
 * @param date a valid date
 * @param pattern of `yyyy MM dd HH mm ss` and any other characters; default `yyyy-MM-dd HH:mm:ss`
 * @throws RangeError for an invalid date, and beyond the years that four digits can write
 */
export function formatTopDate(date: Date, pattern: string = TOP_DATE): string {
  const iso = new Date(date.getTime() + GMT8).toISOString();
  if (iso.length > 24) throw new RangeError("a date needs a year from 0 to 9999");
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
 * milliseconds, which have 13 digits. Anything else, such as the `--` of an empty field, gives `undefined`.
 *
 * @param pattern takes only texts in exactly this form, such as `yyyyMM`, as a parameter of that form does
 */
export function parseTopDate(text: string | number | undefined | null, pattern?: string): Date | undefined {
  if (pattern !== undefined) return dateIn(String(text), pattern);
  const value = String(text ?? "").trim();
  if (/^\d{13}$/.test(value)) return new Date(Number(value));
  const parts = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?)?$/.exec(value);
  if (!parts) return undefined;
  const [, year, , month, day, hour = "00", minute = "00", second = "00"] = parts;
  return dateIn(`${year}-${month}-${day} ${hour}:${minute}:${second}`, TOP_DATE);
}

/** Only what is written back as the same text was a date in that form: no 13th month, no 30th of February. */
function dateIn(text: string, pattern: string): Date | undefined {
  const part = (name: string, missing: string) => {
    const at = pattern.indexOf(name);
    return at < 0 ? missing : text.slice(at, at + name.length);
  };
  const day = `${part("yyyy", "2000")}-${part("MM", "01")}-${part("dd", "01")}`;
  const date = new Date(`${day}T${part("HH", "00")}:${part("mm", "00")}:${part("ss", "00")}+08:00`);
  return !Number.isNaN(date.getTime()) && formatTopDate(date, pattern) === text ? date : undefined;
}

/** The `timestamp` of a call, and how a query has it. */
interface Timestamp {
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
