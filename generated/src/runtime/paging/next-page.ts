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
export type Turn = (
  info: TopResponseInfo<object>,
  items: readonly unknown[],
  ref: PageRef,
) => PageRef | undefined | null;

const SHOWN = 2048;

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
    if (position !== undefined || pagination.style === "cursor") {
      if (isKnown) throw repeated(api, info, position);
      return { page: ref.page + 1, position, count };
    }
    const now = items.map((item) => keyOf(item)).join();
    if (now === before) {
      if (more) throw repeated(api, info, undefined);
      return null;
    }
    before = now;
    return ref.page < last || pagination.style !== "page" ? { page: ref.page + 1, count } : undefined;
  };
}

function isTrue(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : !/^(false|0)$/i.test(text);
}

function repeated({ method }: TopApi, info: TopResponseInfo<object>, position: string | undefined): TopResponseError {
  const what = position === undefined ? "no new position and no other items" : `the position ${position} once more`;
  const body = info.body.slice(0, SHOWN);
  return new TopResponseError(`the answer promises a next page and gives ${what}`, {
    method,
    status: info.status,
    body,
  });
}
