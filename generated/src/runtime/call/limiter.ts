import { TopLimitError } from "../errors/api-error.js";
import { TopTransportError } from "../errors/error.js";
import { attempt } from "../errors/thrown.js";
import type { TopAbortSignal } from "../http/types.js";
import { isPlain } from "../wire/plain-value.js";
import { isTree } from "../wire/tree.js";
import { LATE, orLate, wait } from "./abort.js";
import type { TopLimiter } from "./options.js";

/** Waits until the limiter grants a call of each method; `waited` milliseconds of the time for it are gone already. */
export type Pace = (methods: readonly string[], signals: Signals, waited: number) => Promise<void>;

type Signals = readonly (TopAbortSignal | undefined)[];

/** One wait for the limiter, for all methods of a call. */
interface Turn {
  readonly signals: Signals;
  readonly deadline: number;
}

/**
 * Paces the calls of one app. What it gives throws TopLimitError when a call would wait longer than `maxWait`
 * milliseconds, or the limiter does not answer in that time, and TopTransportError when the limiter fails, such as by a
 * lost Redis connection. Either way nothing was sent.
 */
export function paceOf(limiter: TopLimiter, appKey: string, maxWait = 60_000): Pace {
  const exhausted = (method: string, ms?: number) => busy(method, maxWait, ms);
  return async (methods, signals, waited) => {
    const turn = { signals, deadline: performance.now() + maxWait - waited };
    for (const method of methods) await acquire(limiter, `${appKey}:${method}`, method, turn, exhausted);
  };
}

/** The first waits double up to this, whatever a limiter says: one that says 0 for ever is not asked without a pause. */
const PAUSE = 100;

async function acquire(
  limiter: TopLimiter,
  key: string,
  method: string,
  { signals, deadline }: Turn,
  exhausted: (method: string, ms?: number) => TopLimitError,
): Promise<void> {
  for (let pause = 1; ; pause = Math.min(PAUSE, 2 * pause)) {
    const left = deadline - performance.now();
    const answer = await orLate(left, method, signals, () => consume(limiter, key, method));
    if (answer === "granted") return;
    if (answer === LATE) throw exhausted(method);
    const { ms } = answer;
    // A limiter that never grants again says so by a wait that is none: however long a call may wait, it would be for nothing.
    if (!(ms >= 0 && ms < Infinity)) throw exhausted(method);
    const refusedFor = Math.max(pause, ms);
    if (performance.now() + refusedFor > deadline) throw exhausted(method, ms);
    await wait(refusedFor, method, signals);
  }
}

/** Whether the point was granted, or the milliseconds until the next try. */
async function consume(limiter: TopLimiter, key: string, method: string): Promise<"granted" | { readonly ms: number }> {
  try {
    await limiter.consume(key, 1);
    return "granted";
  } catch (refusal) {
    const ms = waitIn(refusal);
    if (ms !== undefined) return { ms };
    const details = { method, reason: "limiter", sent: false, cause: refusal } as const;
    throw new TopTransportError("the limiter failed, nothing was sent", details);
  }
}

/**
 * What a limiter rejects with may be anything, also what cannot be looked at. A union of limiters tells all that refused by
 * their names: the longest wait counts.
 */
function waitIn(refusal: unknown): number | undefined {
  return attempt(() => {
    const own = waitOf(refusal);
    if (own !== undefined || !isTree(refusal) || !isPlain(refusal)) return own;
    const waits = Object.values(refusal).map(waitOf);
    if (waits.length === 0 || !waits.every((ms) => ms !== undefined)) return undefined;
    const least = Math.min(...waits);
    return least >= 0 ? Math.max(...waits) : least; // what is no wait is not hidden by one that is
  }, undefined);
}

function waitOf(refusal: unknown): number | undefined {
  const ms = refusal instanceof Error ? undefined : (refusal as { msBeforeNext?: unknown } | null)?.msBeforeNext;
  return typeof ms === "number" ? ms : undefined;
}

function busy(method: string, maxWait: number, ms: number | undefined): TopLimitError {
  const response = {
    code: 7,
    msg: "App Call Limited",
    sub_code: "client.limiter",
    sub_msg: `the client's limiter ${maxWait < Infinity ? `is busy for more than ${maxWait} ms` : "never grants it"}`,
  };
  const details = {
    method,
    kind: "limit" as const,
    retryable: true,
    retryAfterMs: ms,
    hint: "放慢调用，或调大 maxWait\ncall less often, or raise maxWait",
  };
  return new TopLimitError(response, details, false);
}
