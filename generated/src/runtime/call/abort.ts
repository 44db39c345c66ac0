import { TopTransportError } from "../errors/error.js";
import { attempt, thrownText } from "../errors/thrown.js";
import type { TopAbortSignal } from "../http/types.js";
import { MAX_TIMER } from "./option-rules.js";

/**
 * What `work` resolves with.
 *
 * @throws TopTransportError when one of the signals aborts first; what `work` comes to is then ignored
 */
function orAbort<T>(
  work: () => Promise<T>,
  method: string,
  signals: readonly (TopAbortSignal | undefined)[],
): Promise<T> {
  const given = signals.filter((signal) => signal !== undefined);
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      const signal = given.find(({ aborted }) => aborted);
      if (!signal) return;
      done();
      reject(aborted(method, signal.reason));
    };
    const done = () => {
      for (const signal of given) signal.removeEventListener("abort", onAbort);
    };
    if (given.some((signal) => signal.aborted)) return onAbort();
    for (const signal of given) signal.addEventListener("abort", onAbort);
    void work().then(resolve, reject).then(done);
  });
}

/** What came instead of an answer that took too long. */
export const LATE = Symbol("late");

/** The same, or `LATE` when it takes longer than `ms` milliseconds. */
export async function orLate<T>(
  ms: number,
  method: string,
  signals: readonly (TopAbortSignal | undefined)[],
  work: () => Promise<T>,
): Promise<T | typeof LATE> {
  if (ms === Infinity) return orAbort(work, method, signals);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(resolve, Math.min(Math.max(ms, 0), MAX_TIMER), LATE);
  });
  try {
    return await orAbort(() => Promise.race([work(), late]), method, signals);
  } finally {
    clearTimeout(timer);
  }
}

export function aborted(method: string, cause: unknown): TopTransportError {
  const why = attempt(() => cause instanceof Error, false) ? `: ${thrownText(cause)}` : "";
  const details = { method, reason: "abort", sent: false, cause } as const;
  return new TopTransportError(`the call was aborted while it waited${why}`, details);
}

/**
 * Resolves after `ms` milliseconds, at most what a timer holds; the timer and the listeners are gone either way.
 *
 * @throws TopTransportError when one of the signals aborts first
 */
export async function wait(
  ms: number,
  method: string,
  signals: readonly (TopAbortSignal | undefined)[],
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const sleep = () => new Promise<void>((resolve) => void (timer = setTimeout(resolve, Math.min(ms, MAX_TIMER))));
  try {
    await orAbort(sleep, method, signals);
  } finally {
    clearTimeout(timer);
  }
}
