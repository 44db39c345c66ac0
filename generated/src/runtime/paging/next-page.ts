import type { TopApi, TopPagination } from "../api.js";
import type { TopResponseInfo } from "../call/response.js";
import { TopResponseError } from "../errors/error.js";
import { textAt, valueAt } from "../wire/path.js";

/** Which page is asked for, and how many items came before it. */
export interface PageRef {
  readonly page: number;
  readonly position?: string | undefined;
  readonly count: number;
}

/** Where to go on behind an answer: `undefined` after the last page, `null` when it only repeats the page before. */
type Turn = (info: TopResponseInfo<object>, items: readonly unknown[], ref: PageRef) => PageRef | undefined | null;

const SHOWN = 2048;

/** Pages of one window, and pages in a row that hold nothing new, from which on a promise of more is not believed. */
const MOST_PAGES = 10_000;
const MOST_IDLE = 100;

/**
 * Turns the pages of one window. The end is where the answer says so; without its word, where it hands back no new
 * position, holds all there are, fewer than a page holds, or nothing, or where page numbers end. A gateway that promises
 * more and repeats itself would be asked for ever: that is an error.
 */
export function pageTurner(api: TopApi, params: object, keyOf: (item: unknown) => string): Turn {
  const pagination = api.pagination as TopPagination;
  const size = Number(valueAt(params, pagination.size));
  const last = api.limits?.[pagination.page ?? ""]?.max ?? Infinity;
  const positions = new Set<string | undefined>();
  let before: string | undefined;
  let idle = 0;
  return (info, items, ref) => {
    const at = (path: string | undefined) => textAt(info.data, path);
    const more = isTrue(at(pagination.next));
    const position = at(pagination.token);
    // Some APIs answer 0 unless asked to count.
    const total = Number(at(pagination.total));
    const count = ref.count + items.length;
    positions.add(ref.position);
    const isKnown = position === undefined || positions.has(position);
    const isAll = () => {
      if (items.length === 0) return true;
      if (pagination.token) return isKnown;
      return total > 0 ? count >= total : items.length < size;
    };
    if (more === false || (more === undefined && isAll())) return undefined;
    const now = items.map((item) => keyOf(item)).join();
    const isSame = now === before;
    before = now;
    if (position !== undefined || pagination.style === "cursor") {
      if (isKnown) throw endless(api, info, said(position));
      idle = isSame || items.length === 0 ? idle + 1 : 0;
      if (idle > MOST_IDLE) throw endless(api, info, `new positions without new items, ${idle} in a row`);
      if (positions.size > MOST_PAGES) throw endless(api, info, `new positions for ever, ${positions.size} so far`);
      return { page: ref.page + 1, position, count };
    }
    if (isSame) {
      if (more) throw endless(api, info, said(undefined));
      return null;
    }
    return ref.page < last || pagination.style !== "page" ? { page: ref.page + 1, count } : undefined;
  };
}

function isTrue(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : !/^(false|0)$/i.test(text.trim());
}

function said(position: string | undefined): string {
  return position === undefined ? "no new position and no other items" : `the position ${position} once more`;
}

function endless({ method }: TopApi, info: TopResponseInfo<object>, what: string): TopResponseError {
  const body = info.body.slice(0, SHOWN);
  return new TopResponseError(`the answer promises a next page and gives ${what}`, {
    method,
    status: info.status,
    body,
  });
}
