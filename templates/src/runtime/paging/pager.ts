import { aborted, shareSignal } from "../call/abort.js";
import { execute } from "../call/execute.js";
import { redact } from "../errors/redact.js";
import type { TopAbortSignal } from "../http/types.js";
import { valueAt } from "../wire/path.js";
import { writeCursor } from "./cursor.js";
import { Dedupe, type KeyOf, stateKey } from "./dedupe.js";
import { pageTurner, type PageRef } from "./next-page.js";
import { inOrder } from "./ordered.js";
import { digestOf, pageParams, type PagingPlan } from "./plan.js";
import type { TopPage } from "./types.js";
import { halved, isTooFull, isTooLong, type Range } from "./window.js";

/** One answer, before what came earlier is left out. */
interface Fetched {
  /** The time range asked for. */
  readonly part: Range | undefined;
  /** Equal for all parts that one window was cut into. */
  readonly window: object;
  readonly ref: PageRef;
  readonly next: PageRef | undefined;
  readonly items: readonly unknown[];
  readonly response: object;
}

/** One run over all pages: windows from the earliest on, each from its first page to its last. */
export class Pager {
  readonly #plan: PagingPlan;
  readonly #seen: Dedupe;
  readonly #key: KeyOf | undefined;
  #size: number;

  constructor(plan: PagingPlan) {
    const { mark } = plan;
    this.#plan = plan;
    this.#size = Math.min(plan.size, mark?.z ?? Infinity);
    this.#key = plan.key ?? (plan.range && stateKey(plan.call.api));
    this.#seen = new Dedupe(this.#key, !plan.key, mark);
  }

  /** However the run ends, its calls in flight end with it. */
  async *pages(): AsyncGenerator<TopPage<unknown, object>> {
    const { call, concurrency } = this.#plan;
    const { signal } = call.options;
    const stop = new AbortController();
    const onAbort = () => stop.abort(signal?.reason);
    shareSignal(signal);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    try {
      for await (const fetched of inOrder(this.#windows(stop.signal), concurrency)) {
        this.#checkAbort(stop.signal);
        yield this.#page(fetched);
      }
    } finally {
      signal?.removeEventListener("abort", onAbort);
      stop.abort();
    }
  }

  *#windows(signal: TopAbortSignal): Generator<AsyncGenerator<Fetched>> {
    const { range, mark, first, fresh } = this.#plan;
    const resumed = mark?.n === undefined ? undefined : { page: mark.n, position: mark.t, count: mark.c ?? 0 };
    if (!range) {
      if (resumed || !mark) yield this.#window(undefined, resumed ?? first, signal);
      return;
    }
    let start = mark?.a ?? range.start;
    let ref = resumed ?? (mark ? fresh : first);
    let end = mark?.b;
    // A range without length is asked for too: the platform says what it thinks of it.
    while (start < range.end || ref === first) {
      end ??= Math.min(start + this.#size, range.end);
      yield this.#window({ start, end }, ref, signal);
      start = end;
      ref = fresh;
      end = undefined;
    }
  }

  /** A window's pages; the parts of one that the platform finds too long come from their start. */
  async *#window(
    part: Range | undefined,
    first: PageRef,
    signal: TopAbortSignal,
    window: object = {},
  ): AsyncGenerator<Fetched> {
    let size: number | undefined;
    try {
      yield* this.#walk(part, first, signal, window);
    } catch (error) {
      size = part && this.#shorter(part, error);
      // What the turn of a page finds has not passed the call's own errors.
      if (!size) throw await redact(error, this.#secrets());
    }
    if (!part || !size) return;
    for (let start = part.start; start < part.end; start += size) {
      yield* this.#window({ start, end: Math.min(start + size, part.end) }, this.#plan.fresh, signal, window);
    }
  }

  async *#walk(
    part: Range | undefined,
    first: PageRef,
    signal: TopAbortSignal,
    window: object,
  ): AsyncGenerator<Fetched> {
    const { call, pagination } = this.#plan;
    const { api, options, params } = call;
    const turn = pageTurner(api, params, stateKey(api) ?? JSON.stringify);
    for (let ref: PageRef | undefined = first; ref;) {
      this.#checkAbort(signal);
      const page = { ...call, params: pageParams(this.#plan, part, ref), options: { ...options, signal } };
      const info = await execute<object>(page);
      const found = valueAt(info.data, pagination.items) ?? [];
      const items = Array.isArray(found) ? found : [found];
      const next = turn(info, items, ref);
      if (next === null) return;
      yield { part, window, ref, next, items, response: info.data };
      ref = next;
    }
  }

  #secrets(): (string | undefined)[] {
    const { client, session } = this.#plan.call;
    return [client.appSecret, typeof session === "string" ? session : undefined];
  }

  /** The length of parts that may work where the whole did not; the API's shorter one then holds for the rest. */
  #shorter(part: Range, error: unknown): number | undefined {
    const { api } = this.#plan.call;
    const { fallback = Infinity } = api.window ?? {};
    if (isTooLong(error) && fallback < part.end - part.start) return (this.#size = Math.min(this.#size, fallback));
    return this.#key && isTooFull(api, error) ? halved(part) : undefined;
  }

  #page({ part, window, ref, next, items, response }: Fetched): TopPage<unknown, object> {
    const { call, size } = this.#plan;
    const fresh = this.#seen.filter(items, part, window);
    const cursor = writeCursor({
      v: 1,
      r: digestOf(call),
      ...(next ? { a: part?.start, b: part?.end, n: next.page, c: next.count, t: next.position } : { a: part?.end }),
      z: this.#size < size ? this.#size : undefined,
      k: this.#seen.known(next ? undefined : part?.end),
    });
    const shown = part && { window: { start: new Date(part.start), end: new Date(part.end) } };
    return { items: fresh, response, cursor, ...shown, page: ref.page };
  }

  /** Pages fetched ahead are not shown once the caller gave up. */
  #checkAbort(signal: TopAbortSignal): void {
    if (signal.aborted) throw aborted(this.#plan.call.api.method, signal.reason);
  }
}
