import { bodyText } from "./charset.js";
import { TopResponseError } from "./errors.js";
import type { Answer } from "./transport.js";

/** How much of a broken answer an error shows. */
const SHOWN = 2048;

/** The error of an answer that is not what was promised. */
export function broken(
  method: string,
  answer: Answer,
  what: string,
  more?: { cause: unknown; retryable?: boolean },
): TopResponseError {
  return new TopResponseError(what, { method, status: answer.status, body: bodyText(answer, SHOWN), ...more });
}
