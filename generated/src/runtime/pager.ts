import { callApi } from "./calls.js";
import { writeCursor } from "./cursor.js";
import { inOrder } from "./lanes.js";
import { Once } from "./once.js";
import type { TopPage } from "./page.js";
import { valueAt } from "./path.js";
import { pageParams } from "./page-params.js";
import { digestOf, type Plan } from "./paging.js";
import { redact } from "./redact.js";
import { type KeyOf, stateKey } from "./state-key.js";
import { pageTurner, type Step } from "./step.js";
import type { TopAbortSignal } from "./transport.js";
import { wait } from "./wait.js";
import type { Range } from "./window.js";
import { half, isTooFull, isTooLong } from "./window-cut.js";

/** One answer, before what came earlier is left out. */
interface Fetched {
  /** The time range asked for. */
  readonly part: Range | undefined;
  /** Equal for all parts that one window was cut into. */
  readonly window: object;
  readonly step: Step;
  readonly next: Step | undefined;
  readonly items: readonly unknown[];
  readonly response: object;
}

/** One run over all pages: windows from the earliest on, each from its first page to its last. */
export class Pager {
  readonly #plan: Plan;
  readonly #once: Once;
  readonly #key: KeyOf | undefined;
  #size: number;

  constructor(plan: Plan) {
    const { mark } = plan;
    this.#plan = plan;
    this.#size = Math.min(plan.size, mark?.z ?? Infinity);
    this.#key = plan.key ?? (plan.range && stateKey(plan.call.api));
    this.#once = new Once(this.#key, !plan.key, mark);
  }

  /** However the run ends, its calls in flight end with it. */
  async *pages(): AsyncGenerator<TopPage<unknown, object>> {
    const { call, concurrency } = this.#plan;
    const { signal } = call.options;
    const stop = new AbortController();
    const onAbort = () => stop.abort(signal?.reason);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    try {
      for await (const fetched of inOrder(this.#windows(stop.signal), concurrency)) {
        await this.#checkAbort(stop.signal);
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
    let step = resumed ?? (mark ? fresh : first);
    let end = mark?.b;
    // A range without length is asked for too: the platform says what it thinks of it.
    while (start < range.end || step === first) {
      end ??= Math.min(start + this.#size, range.end);
      yield this.#window({ start, end }, step, signal);
      start = end;
      step = fresh;
      end = undefined;
    }
  }

  /** A window's pages; the parts of one that the platform finds too long come from their start. */
  async *#window(
    part: Range | undefined,
    first: Step,
    signal: TopAbortSignal,
    window: object = {},
  ): AsyncGenerator<Fetched> {
    let size: number | undefined;
    try {
      yield* this.#walk(part, first, signal, window);
    } catch (error) {
      size = part && this.#shorter(part, error);
      // What the turn of a page finds has not passed the call's own errors.
      if (!size) throw redact(error, this.#secrets());
    }
    if (!part || !size) return;
    for (let start = part.start; start < part.end; start += size) {
      yield* this.#window({ start, end: Math.min(start + size, part.end) }, this.#plan.fresh, signal, window);
    }
  }

  async *#walk(part: Range | undefined, first: Step, signal: TopAbortSignal, window: object): AsyncGenerator<Fetched> {
    const { call, pagination } = this.#plan;
    const { api, options, params } = call;
    const turn = pageTurner(api, params, stateKey(api) ?? JSON.stringify);
    for (let step: Step | undefined = first; step;) {
      await this.#checkAbort(signal);
      const asked = { ...call, params: pageParams(this.#plan, part, step), options: { ...options, signal } };
      const info = await callApi<object>(asked);
      const found = valueAt(info.data, pagination.items) ?? [];
      const items = Array.isArray(found) ? found : [found];
      const next = turn(info, items, step);
      if (next === null) return;
      yield { part, window, step, next, items, response: info.data };
      step = next;
    }
  }

  #secrets(): (string | undefined)[] {
    const { core, session } = this.#plan.call;
    return [core.appSecret, typeof session === "string" ? session : undefined];
  }

  /** The length of parts that may work where the whole did not; the API's shorter one then holds for the rest. */
  #shorter(part: Range, error: unknown): number | undefined {
    const { api } = this.#plan.call;
    const { fallback = Infinity } = api.window ?? {};
    if (isTooLong(error) && fallback < part.end - part.start) return (this.#size = Math.min(this.#size, fallback));
    return this.#key && isTooFull(api, error) ? half(part) : undefined;
  }

  #page({ part, window, step, next, items, response }: Fetched): TopPage<unknown, object> {
    const { call, size } = this.#plan;
    const fresh = this.#once.filter(items, part, window);
    const cursor = writeCursor({
      v: 1,
      r: digestOf(call),
      ...(next ? { a: part?.start, b: part?.end, n: next.page, c: next.count, t: next.position } : { a: part?.end }),
      z: this.#size < size ? this.#size : undefined,
      k: this.#once.known(next ? undefined : part?.end),
    });
    const shown = part && { window: { start: new Date(part.start), end: new Date(part.end) } };
    return { items: fresh, response, cursor, ...shown, page: step.page };
  }

  /** Pages fetched ahead are not shown once the caller gave up. */
  async #checkAbort(signal: TopAbortSignal): Promise<void> {
    if (signal.aborted) await wait(0, this.#plan.call.api.method, signal);
  }
}
