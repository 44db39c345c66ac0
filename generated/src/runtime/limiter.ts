import { orAbort } from "./abort.js";
import { TopLimitError } from "./api-errors.js";
import type { Call } from "./call.js";
import type { TopLimiter } from "./options.js";
import { wait } from "./wait.js";

/**
 * Waits until the client's limiter grants a call.
 *
 * @throws TopLimitError when that would take longer than `maxWait` milliseconds
 * @throws whatever the limiter throws that is no refusal, such as a lost Redis connection
 */
export async function acquireAll({ core, methods, options: { signal } }: Call): Promise<void> {
  const { appKey, limiter, maxWait = 60_000 } = core.options;
  for (const method of methods) await acquire(limiter as TopLimiter, appKey, method, maxWait, signal);
}

async function acquire(
  limiter: TopLimiter,
  appKey: string,
  method: string,
  maxWait: number,
  signal: Call["options"]["signal"],
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
