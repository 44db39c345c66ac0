import { TopLimitError } from "../errors/api-error.js";
import type { TopAbortSignal } from "../http/types.js";
import { orAbort, wait } from "./abort.js";
import type { TopLimiter } from "./options.js";

/** Waits until the limiter grants a call of each method. */
export type Pace = (methods: readonly string[], signal: TopAbortSignal | undefined) => Promise<void>;

/**
 * Paces the calls of one app.
 *
 * @returns throws TopLimitError when a call would wait longer than `maxWait` milliseconds, and whatever the limiter throws
 *   that is no refusal, such as a lost Redis connection
 */
export function paceOf(limiter: TopLimiter, appKey: string, maxWait = 60_000): Pace {
  return async (methods, signal) => {
    for (const method of methods) await acquire(limiter, appKey, method, maxWait, signal);
  };
}

async function acquire(
  limiter: TopLimiter,
  appKey: string,
  method: string,
  maxWait: number,
  signal: TopAbortSignal | undefined,
): Promise<void> {
  const deadline = performance.now() + maxWait;
  for (;;) {
    const refusedFor = await orAbort(() => consume(limiter, `${appKey}:${method}`), method, signal);
    if (refusedFor === undefined) return;
    if (performance.now() + refusedFor > deadline) throw exhausted(method, maxWait, refusedFor);
    await wait(refusedFor, method, signal);
  }
}

/** Milliseconds until the next try, `undefined` when the point was granted. */
async function consume(limiter: TopLimiter, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key, 1);
    return undefined;
  } catch (refusal) {
    const ms = (refusal as { msBeforeNext?: unknown } | null)?.msBeforeNext;
    if (refusal instanceof Error || typeof ms !== "number") throw refusal;
    return Math.max(1, ms);
  }
}

function exhausted(method: string, maxWait: number, retryAfterMs: number): TopLimitError {
  const response = {
    code: 7,
    msg: "App Call Limited",
    sub_code: "client.limiter",
    sub_msg: `the client's limiter is busy for more than ${maxWait} ms`,
  };
  const details = {
    method,
    kind: "limit" as const,
    retryable: false,
    hint: "放慢调用，或调大 maxWait / call less often, or raise maxWait",
  };
  return new TopLimitError(response, details, { retryAfterMs, daily: false });
}
