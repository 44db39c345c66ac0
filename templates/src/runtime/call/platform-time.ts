import { TopSignatureError } from "../errors/api-error.js";
import { httpDate } from "../http/http-date.js";
import type { Answer } from "../http/types.js";
import { isWireTime } from "../wire/date.js";

/** Smaller differences are within the platform's tolerance of 10 minutes and cannot be the reason. */
const TOLERATED = 60_000;

/**
 * The platform's time, epoch milliseconds, when it refused a timestamp (code 31) and the header `date` of its answer
 * tells that the clock was the reason; `sentAt` is our time when the call was signed.
 */
export function platformTime(error: unknown, answer: Answer | undefined, sentAt: number): number | undefined {
  if (!(error instanceof TopSignatureError) || !isTimestampRefusal(error)) return undefined;
  const time = httpDate(answer?.headers["date"]);
  return isWireTime(time) && Math.abs(time - sentAt) >= TOLERATED ? time : undefined;
}

function isTimestampRefusal(error: TopSignatureError): boolean {
  return error.code === 31 || /timestamp/i.test(error.sub_code ?? "");
}
