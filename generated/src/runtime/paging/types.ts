import type { TopCallOptions } from "../call/options.js";
import type { TopDate, TopRequest, TopResponse } from "../request.js";

/** One answer of an API that has pages. */
export interface TopPage<Item, Response> {
  /** The elements, without those that an earlier page of this run had (see `TopPageOptions.key`). */
  readonly items: Item[];
  /** The typed payload as it came. */
  readonly response: Response;
  /**
   * Goes on behind this page, in this process or a later one: hand it back as `options.cursor`. Holds no session. Only a
   * window that had to be cut shorter between its pages may show some of its items again.
   */
  readonly cursor: string;
  /** The part of the time range that was asked for, where the API limits it. */
  readonly window?: { readonly start: Date; readonly end: Date };
  /** The page's number, counted in its window. */
  readonly page: number;
}

/** How pages are fetched, beside what every call may decide. */
export interface TopPageOptions<Item = unknown> extends TopCallOptions {
  /**
   * A page's `cursor`: yields what came behind that page. The request must be the same; only the end of its time range
   * may have moved on.
   */
  readonly cursor?: string | undefined;
  /**
   * How many windows of a time range are fetched at once; pages still come in order. Each window runs at most 8 pages
   * ahead. Default 1: nothing is fetched before it is asked for.
   */
  readonly concurrency?: number | undefined;
  /** Milliseconds of a window. Default: the longest the API documents, and its shorter one once the platform asks for it. */
  readonly window?: number | undefined;
  /**
   * What makes two items one: of those with an equal text only the first is yielded, in the whole run.
   *
   * Without it, items of a time range are one when all their ids, numbers, dates and words of a documented list are equal,
   * within a window and the one before: an order on the border of two windows comes once, an order that changed in between
   * comes again. Rows of one answer that differ in anything are two. Other pages are yielded as they come.
   */
  readonly key?: ((item: Item) => string) | undefined;
}

/** A page of what changed since: save its items and its `cursor` together. */
export interface TopFollowPage<Item, Response> extends TopPage<Item, Response> {
  /** The part of time that was asked for; behind a window's last page everything up to its end was told. */
  readonly window: { readonly start: Date; readonly end: Date };
}

/** From where and how closely an API is followed, beside what every call may decide. */
export interface TopFollowOptions extends TopCallOptions {
  /** Where to begin without a cursor: a `Date`, or a text in GMT+8. Default: the start of the request's own time range. */
  readonly from?: TopDate | undefined;
  /** The `cursor` of the last page that was saved: goes on behind it, and `from` is of no meaning. */
  readonly cursor?: string | undefined;
  /**
   * Milliseconds by which the end of the range stays behind the platform's time. Rows that become visible later than that
   * are missed at first, and told by a later run while `overlap` reaches back to them. Default 300,000: no source states how
   * late a row may be, and with the overlap it makes the ten minutes by which the platform lets clocks differ.
   */
  readonly lag?: number | undefined;
  /**
   * Milliseconds before the cursor that are read again for rows that became visible late; those that were told in the
   * same state are not told again. Default 300,000.
   */
  readonly overlap?: number | undefined;
  /** As `TopPageOptions.concurrency`, for what lies behind the first window. */
  readonly concurrency?: number | undefined;
  /** Milliseconds of a window. Default: the longest the API documents, else a day. */
  readonly window?: number | undefined;
}

/** Pages not fetched yet: iterate over their items, or over `pages()`. Each iteration starts anew. */
export interface TopPages<Item, Response> extends AsyncIterable<Item> {
  /** The pages themselves, empty ones too. */
  pages(): AsyncIterableIterator<TopPage<Item, Response>>;
  /** All items, or the first `limit` of them; no page is fetched beyond that. */
  toArray(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
}

/** A request whose API has pages. */
export type TopPagedRequest<Response extends TopResponse, Item> = TopRequest<object, Response, Item> &
  ([Item] extends [never] ? { readonly "this API has no pages: use client.execute()": never } : unknown);
