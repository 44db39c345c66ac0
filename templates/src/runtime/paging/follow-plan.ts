import type { Invocation, Params } from "../call/invocation.js";
import { parseTopDate, TOP_DATE } from "../wire/date.js";
import { withValue } from "../wire/path.js";
import { digest } from "./cursor.js";
import { type FollowMark, readFollowCursor } from "./follow-cursor.js";
import { digestOf, firstRefs, type PageSource } from "./plan.js";
import type { TopFollowOptions } from "./types.js";
import { momentAt, wholeSeconds } from "./window.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Ten years, of a window that was given: Infinity ends at no date. */
const LONGEST = 3650 * DAY;

/** What a run that follows an API knows from its start; milliseconds. */
export interface FollowPlan extends PageSource {
  /** Where it begins, without a mark. */
  readonly from: number;
  /** Where an earlier run stood. */
  readonly mark: FollowMark | undefined;
  readonly lag: number;
  readonly overlap: number;
  /** Longest window. */
  readonly size: number;
  readonly concurrency: number;
  /** What tells app, API and parameters from others. */
  readonly source: string;
}

/**
 * @throws TypeError for an API without time range, for no start, and for a cursor of something else
 * @throws TopRequestError for a start in the request that is no date
 */
export function createFollowPlan(call: Invocation, options: TopFollowOptions): FollowPlan {
  const { api, client } = call;
  const { pagination, window } = api;
  if (!pagination || !window) throw new TypeError(`${api.method} has no time range to follow: use client.pages()`);
  const { cursor, concurrency = 1, lag = 5 * MINUTE, overlap = 5 * MINUTE } = options;
  const params = startOf(options.from) ? withValue(call.params, window.start, startOf(options.from)) : call.params;
  const source = digest(`follow ${client.appKey} ${digestOf(call)}`);
  const mark = cursor === undefined ? undefined : readFollowCursor(cursor, source);
  const from = mark ? mark.m : momentAt(api, params, window.start);
  if (from === undefined) throw new TypeError("from is missing: without a cursor it says where to begin");
  return {
    call: { ...call, params: params as Params },
    pagination,
    fresh: firstRefs(params, pagination).fresh,
    from,
    mark,
    lag,
    overlap: wholeSeconds(overlap),
    size: wholeSeconds(Math.min(options.window ?? window.max ?? DAY, LONGEST)),
    concurrency,
    source,
  };
}

/** A moment, as any form of date can say it. */
function startOf(from: TopFollowOptions["from"]): Date | undefined {
  return typeof from === "string" ? parseTopDate(from, TOP_DATE) : from;
}
