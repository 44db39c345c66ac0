import type { TopAbortSignal } from "../http/types.js";
import { writeCursor } from "./cursor.js";
import { Dedupe, stateKey } from "./dedupe.js";
import { inOrder } from "./ordered.js";
import { digestOf, type PagingPlan } from "./plan.js";
import type { TopPage } from "./types.js";
import { untilEnd } from "./until-end.js";
import { type Fetched, WindowReader } from "./window-reader.js";

/** One run over all pages of a range: windows from the earliest on, each from its first page to its last. */
export class Pager {
  readonly #plan: PagingPlan;
  readonly #reader: WindowReader;
  readonly #seen: Dedupe;

  constructor(plan: PagingPlan) {
    const { call, mark } = plan;
    // The platform asks for no shorter windows than it documents, whatever a cursor says.
    const { max = 0, fallback = max } = call.api.window ?? {};
    const size = Math.min(plan.size, Math.max(mark?.z ?? Infinity, fallback));
    const key = plan.key ?? (plan.range && stateKey(call.api));
    this.#plan = plan;
    this.#reader = new WindowReader(plan, size, key !== undefined);
    this.#seen = new Dedupe(key, !plan.key, mark);
  }

  pages(): AsyncGenerator<TopPage<unknown, object>> {
    const { api, options } = this.#plan.call;
    return untilEnd(options.signal, api.method, this.#reader.secrets, (signal) => this.#pages(signal));
  }

  async *#pages(signal: TopAbortSignal): AsyncGenerator<TopPage<unknown, object>> {
    for await (const fetched of inOrder(this.#windows(signal), this.#plan.concurrency)) yield this.#page(fetched);
  }

  *#windows(signal: TopAbortSignal): Generator<AsyncGenerator<Fetched>> {
    const { range, mark, first, fresh } = this.#plan;
    const resumed = mark?.n === undefined ? undefined : { page: mark.n, position: mark.t, count: mark.c ?? 0 };
    if (!range) {
      if (resumed || !mark) yield this.#reader.read(undefined, resumed ?? first, signal);
      return;
    }
    let start = mark?.a ?? range.start;
    let ref = resumed ?? (mark ? fresh : first);
    let end = mark?.b;
    // A range without length is asked for too: the platform says what it thinks of it.
    while (start < range.end || ref === first) {
      end ??= Math.min(start + this.#reader.size, range.end);
      yield this.#reader.read({ start, end }, ref, signal);
      start = end;
      ref = fresh;
      end = undefined;
    }
  }

  #page({ part, window, ref, next, items, info }: Fetched): TopPage<unknown, object> {
    const { call, size } = this.#plan;
    const fresh = this.#seen.filter(items, part, window);
    const cursor = writeCursor({
      v: 1,
      r: digestOf(call),
      ...(next ? { a: part?.start, b: part?.end, n: next.page, c: next.count, t: next.position } : { a: part?.end }),
      z: this.#reader.size < size ? this.#reader.size : undefined,
      k: this.#seen.known(next ? undefined : part?.end),
    });
    const shown = part && { window: { start: new Date(part.start), end: new Date(part.end) } };
    return { items: fresh, response: info.data, cursor, ...shown, page: ref.page };
  }
}
