import type { TopApi } from "../api.js";
import { TopApiError, TopLimitError } from "../errors/api-error.js";
import { TopError, TopTransportError } from "../errors/error.js";
import type { RetryOptions } from "./retry-options.js";

/**
 * Milliseconds to wait before the call is repeated, `undefined` when it must not be (protocol section 12).
 *
 * A read is repeated after a failure of the provider (`isp.*`), a broken connection or a broken answer. A write only
 * when it surely did not run: refused by a limit, or no connection before the body left. A ban is waited for as long as
 * it says. The quota of the day, faults of the caller, session and permission never heal by repeating.
 */
export function retryDelay(
  error: unknown,
  api: TopApi,
  attempt: number,
  options: RetryOptions,
  random: () => number = Math.random,
): number | undefined {
  if (attempt > options.retries) return undefined;
  if (error instanceof TopLimitError) return limitDelay(error, attempt, options, random);
  const isRepeatable = isNamed(error, options) || (isPassing(error) && (api.kind === "read" || didNotRun(error)));
  return isRepeatable ? backOff(attempt, options, random) : undefined;
}

/** A ban's text is rounded down to seconds. */
const BAN_MARGIN = 1_000;

function limitDelay(
  error: TopLimitError,
  attempt: number,
  options: RetryOptions,
  random: () => number,
): number | undefined {
  if (error.daily || !error.retryable) return undefined;
  if (error.retryAfterMs === undefined) return backOff(attempt, options, random);
  if (error.retryAfterMs > options.maxBan) return undefined;
  return error.retryAfterMs + BAN_MARGIN + options.baseDelay * random();
}

/** Full jitter: anything between nothing and the doubled delay, so that clients do not come back together. */
function backOff(attempt: number, options: RetryOptions, random: () => number): number {
  return Math.min(options.maxDelay, options.baseDelay * 2 ** (attempt - 1)) * random();
}

function isNamed(error: unknown, { codes }: RetryOptions): boolean {
  if (!(error instanceof TopApiError) || codes.length === 0) return false;
  return codes.includes(String(error.code)) || codes.includes(error.sub_code ?? "");
}

/** Whether the failure may pass by itself. */
function isPassing(error: unknown): boolean {
  return error instanceof TopError && error.retryable;
}

/** The request never left. */
function didNotRun(error: unknown): boolean {
  return error instanceof TopTransportError && !error.sent;
}
