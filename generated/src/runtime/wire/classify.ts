import { ERRORS } from "../../gateway-errors.js";
import type { TopApi } from "../api.js";
import {
  TopApiError,
  type TopErrorResponse,
  TopLimitError,
  TopPermissionError,
  TopServiceError,
  TopSessionError,
  TopSignatureError,
} from "../errors/api-error.js";
import type { TopErrorKind } from "../errors/error.js";
import { mayHaveRun } from "./may-have-run.js";

/** What is known of a code: its kind, whether a retry may help, what to do. */
type Rule = readonly [kind: string, retry: boolean, fix?: string];

/** What to do, beside the tables' own words. */
const HINTS: { readonly [kind: string]: string } = {
  request: "fix the parameters that msg or sub_msg names",
  signature: "check app key, secret, sign method, environment and the machine's clock",
  session: "get a new session: refresh it, or authorise the user again",
  permission: "apply for this API in the console, and allow this machine's IP",
  limit: "call less often, and wait as long as retryAfterMs says where it is given",
  service: "see sub_code; where it stays, quote request_id to the platform",
};
const DAILY = "the quota of the day is used up: call again after midnight in Beijing";
const PASSING = "it may pass: call again later";

/**
 * The error of an `error_response`. A `code` that the gateway's table knows is the platform's; a sub_code, and a code that
 * it does not know, are the API's own, limits of the account apart. The family of a sub_code decides where the code is no
 * more than the shell of a service's failure. Whether a retry may help, the API's own table knows best.
 *
 * @param now the platform's time, epoch milliseconds
 */
export function apiError(
  api: TopApi,
  response: TopErrorResponse,
  retryAfterMs?: number,
  now = Date.now(),
): TopApiError {
  const { code, sub_code = "", sub_msg } = response;
  const platform = rowOfCode(code);
  const own = rowOf(api.errors, sub_code) ?? (platform ? undefined : rowOf(api.errors, code));
  const family = familyRule(sub_code);
  const rule = rowOfSubCode(sub_code) ?? (SHELL.test(`${code}`) ? family : undefined) ?? platform;
  const [kind, retry, fix] = rule ?? family ?? ["service", false];
  const isLimit = kind === "limit";
  const daily = isLimit && [sub_code, String(code)].some((one) => ERRORS.daily.includes(one));
  const retryable = !daily && (isLimit ? retry : (own?.[0] ?? retry));
  // A sub_code of the service's tells that it was asked, whatever the platform's code says; so does one that the API's page says may
  // pass, whatever its name sounds like.
  const isGuessed = family !== undefined && (rule ?? family) === family;
  const wasAsked = (rule === platform && family?.[0] === "service") || (isGuessed && own?.[0] === true);
  const ran = mayHaveRun(wasAsked ? "service" : kind, sub_code, own?.[0], retryable);
  const isUnsafe = ran && api.kind !== "read";
  // What may pass has the advice to call again, and a platform's code that of calls that did not run.
  const isMisleading = isUnsafe && (retry || rule === platform);
  const advice = daily ? DAILY : retryable && !isLimit ? PASSING : HINTS[kind];
  const details = {
    method: api.method,
    kind: kind as TopErrorKind,
    codeOf: platform ? ("platform" as const) : ("api" as const),
    retryable,
    retryAfterMs,
    mayHaveRun: ran,
    hint: [own?.[1] ?? (isMisleading ? "" : fix), isUnsafe ? "" : advice].filter(Boolean).join("\n") || undefined,
  };
  switch (kind) {
    case "signature":
      return new TopSignatureError(response, details);
    case "session":
      return new TopSessionError(response, details);
    case "permission":
      return new TopPermissionError(response, details);
    case "limit": {
      const wait = daily ? untilMidnight(now) : (banMs(sub_msg) ?? retryAfterMs ?? leastWait(response));
      return new TopLimitError(response, { ...details, retryAfterMs: wait }, daily);
    }
    case "service":
      if (!sub_code || sub_code.startsWith("isp.")) return new TopServiceError(response, details);
  }
  return new TopApiError(response, details);
}

const DAY = 86_400_000;

/** Milliseconds until the next midnight in Beijing (GMT+8). */
function untilMidnight(now: number): number {
  return DAY - ((now + DAY / 3) % DAY);
}

/** Where the answer tells none. */
function leastWait({ code, sub_code = "" }: TopErrorResponse): number | undefined {
  return rowOf(ERRORS.waits, sub_code) ?? rowOf(ERRORS.waits, code);
}

/** A platform's word may be `constructor`. */
function rowOf<Row>(table: { readonly [code: string]: Row } = {}, code: string | number): Row | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

/** Codes that only say that the service behind the API failed. */
const SHELL = /^(15|50)$/;

/** "This ban will last for N more seconds", in the words of a limit's sub_msg. */
function banMs(text = ""): number | undefined {
  const seconds = /ban will last for (\d{1,10}) more second/i.exec(text)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

function rowOfSubCode(sub_code: string): Rule | undefined {
  const isNumber = /^\d+$/.test(sub_code);
  return isNumber && !ERRORS.account.includes(sub_code) ? undefined : rowOfCode(sub_code);
}

function rowOfCode(code: string | number): Rule | undefined {
  for (const [kind, retry, fixes] of ERRORS.groups) {
    const fix = rowOf(fixes, code);
    if (fix !== undefined) return [kind, retry, fix];
  }
  return undefined;
}

function familyRule(sub_code: string): Rule | undefined {
  const family = ERRORS.families.find(({ prefix = "", contains = "", suffix = "" }) => {
    return sub_code.startsWith(prefix) && sub_code.includes(contains) && sub_code.endsWith(suffix);
  });
  return family && [family.kind, family.retry];
}
