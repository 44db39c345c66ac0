import type { TopApi, TopPagination } from "../api.js";
import { shown } from "../call/check-options.js";
import type { Invocation, Params } from "../call/invocation.js";
import { invalid, TopRequestError } from "../errors/error.js";
import { shapeAt, textAt, valueAt, withValue } from "../wire/path.js";
import { UnsendableValue } from "../wire/plain-value.js";
import { describeValues } from "../wire/value-problems.js";
import { type Mark, readCursor, requestDigest } from "./cursor.js";
import type { KeyOf } from "./dedupe.js";
import type { PageRef } from "./next-page.js";
import type { TopPageOptions } from "./types.js";
import { type Range, rangeOf, wholeSeconds } from "./window.js";

/** A call whose pages are asked for. */
export interface PageSource {
  readonly call: Invocation;
  readonly pagination: TopPagination;
  /** The first page of a window. */
  readonly fresh: PageRef;
}

/** What every run over the pages of a request shares. */
export interface PagingPlan extends PageSource {
  readonly range: Range | undefined;
  /** The page the request itself asks for; windows behind the first one begin at `fresh`. */
  readonly first: PageRef;
  /** Longest window in milliseconds. */
  readonly size: number;
  readonly concurrency: number;
  /** What makes two items one in the whole run, where the caller says so. */
  readonly key: KeyOf | undefined;
  /** Where an earlier run stood. */
  readonly mark: Mark | undefined;
}

/** @throws TypeError for an API without pages, and for a cursor of something else */
export function createPlan(call: Invocation, options: TopPageOptions): PagingPlan {
  const { api } = call;
  const { pagination } = api;
  if (!pagination) throw new TypeError(`${api.method} has no pages: use client.execute()`);
  const { concurrency = 1, window = api.window?.max ?? Infinity } = options;
  const range = rangeOf(api, call.params);
  return {
    call,
    pagination,
    range,
    ...firstRefs(call.params, pagination),
    size: window === Infinity ? window : wholeSeconds(window),
    concurrency,
    key: options.key && textKey(options.key),
    mark: options.cursor === undefined ? undefined : markIn(range, readCursor(options.cursor, digestOf(call))),
  };
}

/** @throws TypeError where the caller's key of an item is no text */
function textKey(keyOf: KeyOf): KeyOf {
  return (item) => {
    const key: unknown = keyOf(item);
    if (typeof key === "string") return key;
    throw new TypeError(`key gave ${shown(key)}: a text is expected`);
  };
}

/** Pages count from the request's own number; only a 0 tells of an API that counts from there. */
export function firstRefs(
  params: object,
  { page: path, size, position }: TopPagination,
): { first: PageRef; fresh: PageRef } {
  const page = Number(textAt(params, path) ?? 1);
  const base = page === 0 ? 0 : 1;
  const count = (page - base) * Number(valueAt(params, size)) || 0;
  return { first: { page, position: textAt(params, position), count }, fresh: { page: base, count: 0 } };
}

function markIn(range: Range | undefined, mark: Mark): Mark {
  const { a, b = a } = mark;
  const fits = range ? a !== undefined && a >= range.start && (b as number) <= range.end : a === undefined;
  if (!fits) throw new TypeError("cursor is of another time range than the request's");
  return mark;
}

export function digestOf({ api, params }: Invocation): string {
  const { page, position } = api.pagination as TopPagination;
  try {
    return requestDigest(api, params, [page, position, jumpPath(api), api.window?.start, api.window?.end]);
  } catch (error) {
    if (!(error instanceof UnsendableValue)) throw describeValues(error, api, params);
    throw new TopRequestError(api.method, [invalid(error.path.slice(1), `: ${error.message}`)]);
  }
}

/** Beside a position the order APIs want to know which way to turn (翻页时必传). */
function jumpPath({ params, pagination }: TopApi): string | undefined {
  const position = pagination?.position;
  const path = position && `${position.slice(0, position.lastIndexOf(".") + 1)}jump_type`;
  return path && shapeAt(params, path) ? path : undefined;
}

const FORWARD = 1;

/** The request's parameters with those that ask for one page. */
export function pageParams({ call, pagination }: PageSource, part: Range | undefined, ref: PageRef): Params {
  const { api, params } = call;
  const jump = ref.position === undefined ? undefined : jumpPath(api);
  const values: [path: string | undefined, value: unknown][] = [
    [pagination.page, ref.page],
    [pagination.position, ref.position],
    [jump, FORWARD],
    [part && api.window?.start, new Date(part?.start ?? 0)],
    [part && api.window?.end, new Date(part?.end ?? 0)],
  ];
  const set = (tree: object, [path, value]: (typeof values)[number]) => (path ? withValue(tree, path, value) : tree);
  return values.reduce(set, params) as Params;
}
