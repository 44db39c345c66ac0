import { TopResponseError } from "../errors/error.js";
import { bodyText } from "./charset.js";
import { retryAfterMs } from "./retry-after.js";
import type { Answer } from "./types.js";

/** How much of a broken answer an error shows. */
const SHOWN = 2048;

const ADDRESS = "核对 url：平台的地址以 /router/rest 结尾\ncheck url: the platform's address ends in /router/rest";

/** The error of an answer that is not what was promised. Where the status says what is wrong, it goes first. */
export function unexpectedAnswer(
  method: string,
  answer: Answer,
  what: string,
  more?: { cause?: unknown; retryable?: boolean; mayHaveRun?: boolean },
): TopResponseError {
  const { status, headers } = answer;
  const isMoved = status >= 300 && status < 400;
  return new TopResponseError(isMoved ? `the gateway redirects${placeOf(headers["location"])}` : what, {
    method,
    status,
    body: bodyText(answer, SHOWN),
    retryAfterMs: retryAfterMs(headers),
    hint: isMoved || status === 404 ? ADDRESS : undefined,
    ...more,
  });
}

/** Stands for the gateway's own host, which a Location may leave out. */
const OWN = "own.invalid";

/** Host and path of an address; its query may hold anything. */
function placeOf(location: unknown): string {
  if (typeof location !== "string") return "";
  try {
    const { host, pathname } = new URL(location, `http://${OWN}`);
    return ` to ${host === OWN ? "" : host}${pathname}`;
  } catch {
    return "";
  }
}
