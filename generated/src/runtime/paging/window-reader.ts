import type { TopResponseInfo } from "../call/response.js";
import { execute } from "../call/execute.js";
import type { TopSession } from "../call/options.js";
import type { TopAbortSignal } from "../http/types.js";
import { valueAt } from "../wire/path.js";
import { stateKey } from "./dedupe.js";
import { pageTurner, type PageRef } from "./next-page.js";
import { pageParams, type PageSource } from "./plan.js";
import { checkAbort } from "./until-end.js";
import { halved, isTooFull, isTooLong, type Range } from "./window.js";

/** One answer, before what came earlier is left out. */
export interface Fetched {
  /** The time range asked for. */
  readonly part: Range | undefined;
  /** Equal for all parts that one window was cut into. */
  readonly window: object;
  readonly ref: PageRef;
  readonly next: PageRef | undefined;
  readonly items: readonly unknown[];
  readonly info: TopResponseInfo<object>;
}

/** Reads windows of a request's time range, each from its first page to its last. */
export class WindowReader {
  readonly #source: PageSource;
  /** Whether what is read twice is told once: then a window may be cut after some of its pages. */
  readonly #isDeduped: boolean;
  /** What errors must not show: the secret, and every session so far. */
  readonly secrets = new Set<string>();
  #size: number;

  /** @param size longest window in milliseconds */
  constructor(source: PageSource, size: number, isDeduped: boolean) {
    const { call } = source;
    this.#source = { ...source, call: { ...call, session: this.#noted(call.session) } };
    this.secrets.add(call.client.appSecret);
    this.#size = size;
    this.#isDeduped = isDeduped;
  }

  /** Longest window that works, as far as is known. */
  get size(): number {
    return this.#size;
  }

  /** A window's pages; the parts of one that the platform finds too long come from their start. */
  async *read(
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
      if (!size) throw error;
    }
    if (!part || !size) return;
    for (let start = part.start; start < part.end; start += size) {
      yield* this.read({ start, end: Math.min(start + size, part.end) }, this.#source.fresh, signal, window);
    }
  }

  async *#walk(
    part: Range | undefined,
    first: PageRef,
    signal: TopAbortSignal,
    window: object,
  ): AsyncGenerator<Fetched> {
    const { call, pagination } = this.#source;
    const { api, options, params } = call;
    const turn = pageTurner(api, params, stateKey(api) ?? JSON.stringify);
    for (let ref: PageRef | undefined = first; ref;) {
      checkAbort(signal, api.method);
      const page = { ...call, params: pageParams(this.#source, part, ref), options: { ...options, signal } };
      const info = await execute<object>(page);
      const found = valueAt(info.data, pagination.items) ?? [];
      const items = Array.isArray(found) ? found : [found];
      const next = turn(info, items, ref);
      if (next === null) return;
      yield { part, window, ref, next, items, info };
      ref = next;
    }
  }

  /** The same session, which is noted once it is known. */
  #noted(session: TopSession | undefined): TopSession | undefined {
    if (typeof session === "string") this.secrets.add(session);
    if (typeof session !== "function") return session;
    return async (refused) => {
      const given: unknown = await session(refused);
      if (typeof given === "string") this.secrets.add(given);
      return given as string;
    };
  }

  /** The length of parts that may work where the whole did not; what the platform calls too long is so for the rest. */
  #shorter(part: Range, error: unknown): number | undefined {
    const { api } = this.#source.call;
    if (isTooLong(error)) {
      const { max, fallback = max ?? 0 } = api.window ?? {};
      const size = fallback > 0 && fallback < part.end - part.start ? fallback : max ? undefined : halved(part);
      if (size) this.#size = Math.min(this.#size, size);
      return size;
    }
    return this.#isDeduped && isTooFull(api, error) ? halved(part) : undefined;
  }
}
