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

function aborted(method: string, signal: TopAbortSignal | undefined): TopTransportError {
  return new TopTransportError("the call was aborted while it waited", {
    method,
    reason: "abort",
    sent: false,
    cause: signal?.reason,
  });
}
