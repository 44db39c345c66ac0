import { TopSignatureError } from "./errors.js";
import type { Answer } from "./transport.js";

/** Smaller differences are within the platform's tolerance of 10 minutes and cannot be the reason. */
const TOLERATED = 60_000;

/**
 * How far the platform's clock is ahead of ours when it refused a timestamp (code 31) and its answer carries the time:
 * the HTTP header `date`, or a timestamp in the message. `undefined` when our clock is not the reason.
 */
export function clockSkew(error: unknown, answer: Answer | undefined, now: number): number | undefined {
  if (!(error instanceof TopSignatureError) || !isTimestampRefusal(error)) return undefined;
  const server = Date.parse(String(answer?.headers["date"] ?? ""));
  const skew = server - now;
  return Number.isNaN(skew) || Math.abs(skew) < TOLERATED ? undefined : skew;
}

function isTimestampRefusal(error: TopSignatureError): boolean {
  return error.code === 31 || /timestamp/i.test(error.sub_code ?? "");
}
