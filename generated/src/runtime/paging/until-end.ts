import { aborted } from "../call/abort.js";
import { shareSignal } from "../call/share-signal.js";
import { redact } from "../errors/redact.js";
import type { TopAbortSignal } from "../http/types.js";

/**
 * What `work` yields on a signal of the run: it aborts with the caller's, and when the run ends, however it ends, so that
 * its calls in flight end with it. What was fetched ahead is not yielded once the caller gave up.
 *
 * @param secrets what errors must not show: those of a run itself have not passed a call's
 */
export async function* untilEnd<T>(
  given: TopAbortSignal | undefined,
  method: string,
  secrets: Iterable<string>,
  work: (signal: TopAbortSignal) => AsyncIterable<T>,
): AsyncGenerator<T> {
  const stop = new AbortController();
  const onAbort = () => stop.abort(given?.reason);
  shareSignal(given);
  given?.addEventListener("abort", onAbort);
  if (given?.aborted) onAbort();
  try {
    for await (const value of work(stop.signal)) {
      checkAbort(stop.signal, method);
      yield value;
    }
  } catch (error) {
    throw await redact(error, [...secrets]);
  } finally {
    given?.removeEventListener("abort", onAbort);
    stop.abort();
  }
}

/** @throws TopTransportError once the signal has aborted */
export function checkAbort(signal: TopAbortSignal, method: string): void {
  if (signal.aborted) throw aborted(method, signal.reason);
}
