import { TopResponseError } from "../errors/error.js";
import { bodyText } from "./charset.js";
import type { Answer } from "./types.js";

/** How much of a broken answer an error shows. */
const SHOWN = 2048;

/** The error of an answer that is not what was promised. */
export function unexpectedAnswer(
  method: string,
  answer: Answer,
  what: string,
  more?: { cause: unknown; retryable?: boolean },
): TopResponseError {
  return new TopResponseError(what, { method, status: answer.status, body: bodyText(answer, SHOWN), ...more });
}
