import { setMaxListeners } from "node:events";
import { TopTransportError } from "../errors/error.js";
import type { TopAbortSignal } from "../http/types.js";

/** One signal may serve any number of calls at once: Node takes more than 10 listeners for a leak and warns. */
export function shareSignal(signal: TopAbortSignal): void {
  if (signal instanceof AbortSignal) setMaxListeners(0, signal);
}

/**
 * What `work` resolves with.
 *
 * @throws TopTransportError when the signal aborts first; what `work` comes to is then ignored
 */
export function orAbort<T>(work: () => Promise<T>, method: string, signal: TopAbortSignal | undefined): Promise<T> {
  if (!signal) return work();
  return new Promise((resolve, reject) => {
    const done = () => signal.removeEventListener("abort", onAbort);
    const onAbort = () => {
      done();
      const details = { method, reason: "abort", sent: false, cause: signal.reason } as const;
      reject(new TopTransportError("the call was aborted while it waited", details));
    };
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort);
    void work().then(resolve, reject).then(done);
  });
}

/**
 * Resolves after `ms` milliseconds; the timer and the listener are gone either way.
 *
 * @throws TopTransportError when the signal aborts first
 */
export async function wait(ms: number, method: string, signal: TopAbortSignal | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const sleep = () => new Promise<void>((resolve) => void (timer = setTimeout(resolve, ms)));
  try {
    await orAbort(sleep, method, signal);
  } finally {
    clearTimeout(timer);
  }
}
