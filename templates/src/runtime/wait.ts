import { orAbort } from "./abort.js";
import type { TopAbortSignal } from "./transport.js";

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
