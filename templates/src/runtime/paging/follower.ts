import type { TopAbortSignal } from "../http/types.js";
import { type FollowMark, writeFollowCursor } from "./follow-cursor.js";
import type { FollowPlan } from "./follow-plan.js";
import type { PageRef } from "./next-page.js";
import { inOrder } from "./ordered.js";
import { PlatformClock } from "./platform-clock.js";
import { contentKey, Told } from "./told.js";
import type { TopFollowPage } from "./types.js";
import { untilEnd } from "./until-end.js";
import { isAhead, type Range } from "./window.js";
import { type Fetched, WindowReader } from "./window-reader.js";

const SECOND = 1000;

type Page = TopFollowPage<unknown, object>;

/**
 * One run over what changed since, up to the platform's time less the lag. That time is told by the dates of answers, so
 * the first window is asked for without knowing it: what reaches too far is dropped and asked for again, shorter.
 */
export class Follower {
  readonly #plan: FollowPlan;
  readonly #reader: WindowReader;
  readonly #told: Told;
  readonly #clock: PlatformClock;

  constructor(plan: FollowPlan) {
    this.#plan = plan;
    this.#reader = new WindowReader(plan, plan.size, true);
    this.#clock = new PlatformClock(plan.call.api.method, plan.lag);
    this.#told = new Told(contentKey(plan.call.api), plan);
  }

  pages(): AsyncGenerator<Page> {
    const { api, options } = this.#plan.call;
    return untilEnd(options.signal, api.method, this.#reader.secrets, (signal) => this.#pages(signal));
  }

  async *#pages(signal: TopAbortSignal): AsyncGenerator<Page> {
    const { from, mark, concurrency } = this.#plan;
    const start = mark ? yield* this.#resumed(mark, signal) : yield* this.#opening(from, true, signal);
    for await (const fetched of inOrder(this.#windows(start, signal), concurrency)) yield this.#page(fetched);
  }

  /**
   * The rest of the window that the cursor stands in, then what lies before its end once more: rows may have become visible
   * there since. Returns where to go on.
   */
  async *#resumed({ a, b, m, d = m, n, t, c = 0 }: FollowMark, signal: TopAbortSignal): AsyncGenerator<Page, number> {
    if (n !== undefined) yield* this.#window({ start: a, end: b }, { page: n, position: t, count: c }, signal);
    const start = Math.max(m, b - this.#plan.overlap);
    const run = start < b ? this.#again({ start, end: b }, signal) : this.#opening(b, false, signal);
    const next = yield* this.#unlessAhead(run);
    if (next !== undefined && b <= this.#clock.now) return next;
    if (next === undefined) yield* this.#unlessAhead(this.#time(m, signal));
    // The clock of the run before was ahead. What it could not see lies behind what it has told, or not far before.
    const end = Math.min(d, this.#clock.settled);
    if (end <= m) return m;
    yield* this.#window({ start: m, end }, this.#plan.fresh, signal);
    return end;
  }

  /** What a run gives, `undefined` when the platform says that what it asks for has not begun. */
  async *#unlessAhead<T>(run: AsyncGenerator<Page, T>): AsyncGenerator<Page, T | undefined> {
    try {
      return yield* run;
    } catch (error) {
      if (!isAhead(error)) throw error;
      return undefined;
    }
  }

  /** Asks for no more than the platform's time. */
  async *#time(start: number, signal: TopAbortSignal): AsyncGenerator<Page, void> {
    for await (const fetched of this.#reader.read({ start, end: start + SECOND }, this.#plan.fresh, signal)) {
      return this.#clock.learn(fetched.info);
    }
  }

  async *#window(part: Range, first: PageRef, signal: TopAbortSignal): AsyncGenerator<Page> {
    for await (const fetched of this.#reader.read(part, first, signal)) yield this.#page(fetched);
  }

  /** A window that was told, unless it ends in the platform's future. */
  async *#again(part: Range, signal: TopAbortSignal): AsyncGenerator<Page, number> {
    if (part.end > this.#clock.now && this.#clock.now > 0) return part.end;
    for await (const fetched of this.#reader.read(part, this.#plan.fresh, signal)) {
      this.#clock.learn(fetched.info);
      if (part.end > this.#clock.now) break;
      yield this.#page(fetched);
    }
    return part.end;
  }

  /** A window that may reach too far: up to the part that does. Returns where to go on. */
  async *#opening(start: number, isFirst: boolean, signal: TopAbortSignal): AsyncGenerator<Page, number> {
    const { fresh } = this.#plan;
    const end = start + this.#reader.size;
    for await (const fetched of this.#reader.read({ start, end }, fresh, signal)) {
      this.#clock.learn(fetched.info);
      const part = fetched.part as Range;
      // An answer is dated when it is ready; what it could see is as old as the call.
      const isTooFar = fetched.ref === fresh && part.end + fetched.info.elapsedMs > this.#clock.settled;
      // Whoever begins has a cursor to save, also where there is nothing to tell yet.
      if (isTooFar && isFirst)
        yield this.#page({ ...fetched, part: { start, end: start }, items: [], next: undefined });
      if (isTooFar) return part.start;
      isFirst = false;
      yield this.#page(fetched);
    }
    return end;
  }

  /** The last one ends at what is settled when it is asked for. */
  *#windows(start: number, signal: TopAbortSignal): Generator<AsyncGenerator<Fetched>> {
    for (let isLast = false; !isLast && start < this.#clock.settled;) {
      const end = Math.min(start + this.#reader.size, this.#clock.settled);
      isLast = end < start + this.#reader.size;
      yield this.#reader.read({ start, end }, this.#plan.fresh, signal);
      start = end;
    }
  }

  #page(fetched: Fetched): Page {
    this.#clock.learn(fetched.info);
    const { ref, next, info } = fetched;
    const { start, end } = fetched.part as Range;
    this.#told.forget(Math.min(start, this.#told.memory));
    const items = this.#told.filter(fetched.items, { start, end });
    const place = {
      a: start,
      b: end,
      ...(next && { n: next.page, c: next.count, t: next.position }),
      m: this.#told.memory,
    };
    const k = this.#told.known(place);
    const cursor = writeFollowCursor({ v: 1, f: this.#plan.source, ...place, d: this.#told.latest, k });
    const window = { start: new Date(start), end: new Date(end) };
    return { items, response: info.data, cursor, window, page: ref.page };
  }
}
