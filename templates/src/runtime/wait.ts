import { setMaxListeners } from "node:events";
import { TopTransportError } from "./errors.js";
import type { TopAbortSignal } from "./transport.js";

/**
 * Resolves after `ms` milliseconds; the timer and the listener are gone either way.
 *
 * @throws TopTransportError when the signal aborts first
 */
export function wait(ms: number, method: string, signal: TopAbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(aborted(method, signal));
    const onAbort = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      reject(aborted(method, signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort);
  });
}

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
    if (signal.aborted) return reject(aborted(method, signal));
    const done = () => signal.removeEventListener("abort", onAbort);
    const onAbort = () => {
      done();
      reject(aborted(method, signal));
    };
    signal.addEventListener("abort", onAbort);
    void work().then(resolve, reject).then(done);
  });
}

function aborted(method: string, signal: TopAbortSignal | undefined): TopTransportError {
  return new TopTransportError("the call was aborted while it waited", {
    method,
    reason: "abort",
    sent: false,
    cause: signal?.reason,
  });
}
