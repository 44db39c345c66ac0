import type { TopApi } from "../api.js";
import { TopApiError, TopLimitError } from "../errors/api-error.js";
import { amend, type TopError } from "../errors/error.js";
import type { RetryOptions } from "./retry-options.js";

/**
 * Says of an error what it means for this call (protocol section 12): sending the very same call again can help where the
 * failure may pass, and cannot harm where the call reads, surely did not run, or its owner named the code. Whatever ran
 * before counts: an attempt that was not sent does not undo the one before it.
 *
 * @param mayHaveRun whether an earlier attempt of the call may have run
 */
export function judge(error: TopError, kind: TopApi["kind"], mayHaveRun: boolean, { codes }: RetryOptions): void {
  const ran = mayHaveRun || error.mayHaveRun;
  const retryable = isNamed(error, codes) || (error.retryable && (kind === "read" || !ran));
  amend(error, { retryable, mayHaveRun: ran });
  if (ran && kind !== "read" && !error.hint?.includes(LOOK)) {
    amend(error, { hint: error.hint ? `${error.hint}\n${LOOK}` : LOOK });
  }
}

const LOOK =
  "这次调用可能已经生效：先查询结果，再决定是否重发\nthe call may have taken effect: look before you send it again";

function isNamed(error: TopError, codes: readonly string[]): boolean {
  if (codes.length === 0 || !(error instanceof TopApiError)) return false;
  return codes.includes(String(error.code)) || codes.includes(error.sub_code ?? "");
}

/** A ban's text is rounded down to seconds. */
const BAN_MARGIN = 1_000;

/**
 * Milliseconds to wait before a call is repeated that may be; `undefined` when it has been repeated often enough, or the
 * answer asks for a longer wait than `maxBan`.
 */
export function retryDelay(
  error: TopError,
  attempt: number,
  options: RetryOptions,
  random: () => number = Math.random,
): number | undefined {
  if (!error.retryable || attempt > options.retries) return undefined;
  const { retryAfterMs } = error;
  if (retryAfterMs === undefined) return backOff(attempt, options, random);
  if (retryAfterMs > options.maxBan) return undefined;
  const margin = error instanceof TopLimitError ? BAN_MARGIN : 0;
  return retryAfterMs + margin + options.baseDelay * random();
}

/** Full jitter: anything between nothing and the doubled delay, so that clients do not come back together. */
function backOff(attempt: number, options: RetryOptions, random: () => number): number {
  return Math.min(options.maxDelay, options.baseDelay * 2 ** (attempt - 1)) * random();
}
