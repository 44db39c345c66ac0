import type { TopApi, TopFields } from "../api.js";
import { formatTopDate, parseTopDate, TOP_DATE } from "../wire/date.js";
import { shapeAt } from "../wire/path.js";
import { digest } from "./cursor.js";
import type { KeyOf } from "./dedupe.js";
import type { FollowMark } from "./follow-cursor.js";
import type { FollowPlan } from "./follow-plan.js";
import { type Range, wholeSeconds } from "./window.js";

const KEY_LENGTH = 16;
const SECOND = 1000;

/** What a row says, field by field as documented: another amount is another state, also within one second. */
export function contentKey(api: TopApi): KeyOf {
  const list = shapeAt(api.response, api.pagination?.items ?? "");
  const names = Object.keys(((Array.isArray(list) ? list[1] : undefined) as TopFields | undefined) ?? {});
  if (names.length === 0) return JSON.stringify;
  return (item) => JSON.stringify(names.map((name) => (item as Record<string, unknown> | null)?.[name]));
}

/** The rows that were told, as digests with a moment of each in the range it was asked for. */
export class Told {
  readonly #keyOf: KeyOf;
  readonly #moments = new Map<string, number>();
  readonly #from: number;
  readonly #reach: number;
  #latest: number | undefined;

  constructor(keyOf: KeyOf, { mark, from, lag, overlap }: FollowPlan) {
    this.#keyOf = keyOf;
    this.#from = from;
    this.#reach = lag + overlap;
    this.#latest = mark?.d;
    for (const key of mark?.k ?? []) {
      const seconds = Number.parseInt(key.slice(KEY_LENGTH), 36);
      this.#moments.set(key.slice(0, KEY_LENGTH), earliest(mark as FollowMark) + seconds * SECOND);
    }
  }

  /**
   * From where on every row that was told is remembered: when a row came, the platform's time was at least its date, so
   * nothing that can still come lies further back than lag and overlap before the latest row.
   */
  get memory(): number {
    return this.#latest === undefined ? this.#from : Math.max(this.#from, wholeSeconds(this.#latest - this.#reach));
  }

  /** The latest moment of a row so far. */
  get latest(): number | undefined {
    return this.#latest;
  }

  /** Those of a part's items that were not told in the same state. */
  filter<Item>(items: readonly Item[], part: Range): Item[] {
    const borders = [part.start, part.end].map((time) => formatTopDate(new Date(time))) as [string, string];
    return items.filter((item) => {
      const key = digest(this.#keyOf(item));
      const isNew = !this.#moments.has(key);
      const moment = momentIn(item, borders) ?? part.end;
      this.#moments.set(key, moment);
      this.#latest = Math.max(this.#latest ?? moment, moment);
      return isNew;
    });
  }

  /** Rows before `time` cannot come again. */
  forget(time: number): void {
    for (const [key, moment] of this.#moments) if (moment < time) this.#moments.delete(key);
  }

  /** What a cursor carries: the rows from `m` on, and those on the start of a window that is read further. */
  known(place: Pick<FollowMark, "a" | "m" | "n">): string[] {
    const found = [...this.#moments].filter(([, moment]) => moment >= place.m || (place.n && moment === place.a));
    return found.map(([key, moment]) => key + ((moment - earliest(place)) / SECOND).toString(36));
  }
}

/** The first moment that a row in a cursor can have. */
function earliest({ a, m, n }: Pick<FollowMark, "a" | "m" | "n">): number {
  return n === undefined ? m : Math.min(a, m);
}

/** The latest date of a row that lies between two; a row is in a range by one of its dates. */
function momentIn(item: unknown, [first, last]: readonly [string, string]): number | undefined {
  let found = "";
  for (const value of Object.values(item ?? {})) {
    if (typeof value !== "string" || value.length !== TOP_DATE.length) continue;
    if (value >= first && value <= last && value > found) found = value;
  }
  return found ? parseTopDate(found, TOP_DATE)?.getTime() : undefined;
}
