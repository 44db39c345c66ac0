import { tracingChannel } from "node:diagnostics_channel";

/** What subscribers of the channel `tbk-sdk:call` see of a call: no secret, sign or session. */
export interface TopTrace {
  readonly method: string;
  attempt: number;
  /** Milliseconds, once the call is over. */
  duration?: number;
  /** `0` for success, TOP's sub_code or code, or the error's kind. */
  code?: string;
  request_id?: string | undefined;
}

const channel = tracingChannel<unknown, TopTrace>("tbk-sdk:call");

/** Runs a call inside its trace; without subscribers it costs one check. */
export function traced<T>(method: string, run: (trace: TopTrace) => Promise<T>): Promise<T> {
  const trace: TopTrace = { method, attempt: 0 };
  return isWatched() ? channel.tracePromise(() => run(trace), trace) : run(trace);
}

/** `tracingChannel.hasSubscribers` is younger than Node 20. */
function isWatched(): boolean {
  const { start, end, asyncStart, asyncEnd, error } = channel;
  return [start, end, asyncStart, asyncEnd, error].some((one) => one.hasSubscribers);
}
