import type { TopPagination } from "./api.js";
import type { Call, Params } from "./call.js";
import { type Mark, readCursor, requestDigest } from "./cursor.js";
import { type KeyOf, stateKey } from "./once.js";
import type { TopPageOptions } from "./page.js";
import { shapeAt, valueAt, withValue } from "./path.js";
import { type Step, textOf } from "./step.js";
import { type Range, rangeOf, wholeSeconds } from "./window.js";

/** What every run over the pages of a request shares. */
export interface Plan {
  /** With the parameters as they were when the request was passed. */
  readonly call: Call;
  readonly pagination: TopPagination;
  readonly range: Range | undefined;
  /** The page the request itself asks for. */
  readonly first: Step;
  /** The first page of every further window. */
  readonly fresh: Step;
  /** Longest window in milliseconds. */
  readonly size: number;
  readonly concurrency: number;
  /** What makes two items one; `undefined`: nothing does. */
  readonly key: KeyOf | undefined;
  readonly isOwnKey: boolean;
  /** Where an earlier run stood. */
  readonly mark: Mark | undefined;
}

/** @throws TypeError for an API without pages, and for options that cannot work */
export function createPlan(given: Call, options: TopPageOptions): Plan {
  const { api } = given;
  const { pagination } = api;
  if (!pagination) throw new TypeError(`${api.method} has no pages: use client.execute()`);
  const { concurrency = 1, window = api.window?.max ?? Infinity } = options;
  if (!(Number.isInteger(concurrency) && concurrency > 0)) throw new TypeError("concurrency must be 1, 2, 3, …");
  if (!(window >= 1000)) throw new TypeError("window must be 1,000 ms at least");
  const call = { ...given, params: { ...given.params } };
  const range = rangeOf(api, call.params);
  return {
    call,
    pagination,
    range,
    ...firstSteps(call.params, pagination),
    size: window === Infinity ? window : wholeSeconds(window),
    concurrency,
    key: options.key ?? (range && stateKey(api)),
    isOwnKey: options.key !== undefined,
    mark: options.cursor === undefined ? undefined : markIn(range, readCursor(options.cursor, digestOf(call))),
  };
}

/** Pages count from the request's own number; only a 0 tells of an API that counts from there. */
function firstSteps(params: object, { page: path, size, position }: TopPagination): { first: Step; fresh: Step } {
  const page = Number(textOf(valueAt(params, path)) ?? 1);
  const base = page === 0 ? 0 : 1;
  const count = (page - base) * Number(valueAt(params, size)) || 0;
  return { first: { page, position: textOf(valueAt(params, position)), count }, fresh: { page: base, count: 0 } };
}

function markIn(range: Range | undefined, mark: Mark): Mark {
  const { a, b = a } = mark;
  const fits = range ? a !== undefined && a >= range.start && (b as number) <= range.end : a === undefined;
  if (!fits) throw new TypeError("cursor is of another time range than the request's");
  return mark;
}

export function digestOf({ api, params }: Call): string {
  const { page, position } = api.pagination as TopPagination;
  return requestDigest(api, params, [page, position, jumpPath(api), api.window?.start, api.window?.end]);
}

/** Beside a position the order APIs want to know which way to turn (翻页时必传). */
function jumpPath({ params, pagination }: Call["api"]): string | undefined {
  const path = pagination?.position?.replace(/[^.]+$/, "jump_type");
  return path && shapeAt(params, path) ? path : undefined;
}

const FORWARD = 1;

/** The request's parameters with those that ask for one page. */
export function pageParams({ call, pagination }: Plan, part: Range | undefined, step: Step): Params {
  const { api, params } = call;
  const jump = step.position === undefined ? undefined : jumpPath(api);
  const values: [path: string | undefined, value: unknown][] = [
    [pagination.page, step.page],
    [pagination.position, step.position],
    [jump, FORWARD],
    [part && api.window?.start, new Date(part?.start ?? 0)],
    [part && api.window?.end, new Date(part?.end ?? 0)],
  ];
  const set = (tree: object, [path, value]: (typeof values)[number]) => (path ? withValue(tree, path, value) : tree);
  return values.reduce(set, params) as Params;
}
