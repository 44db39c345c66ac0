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

/** The app's quota of the day; the ban lasts until midnight GMT+8. */
const DAILY = /limited-by-app-access-count$/;

/** What to do, beside the tables' own words. */
const HINTS: { readonly [kind: string]: string } = {
  request: "fix the parameters that msg or sub_msg names",
  signature: "check app key, secret, sign method, environment and the machine's clock",
  session: "get a new session: refresh it, or authorise the user again",
  permission: "apply for this API in the console, and allow this machine's IP",
  limit: "call less often, after the seconds that sub_msg names",
  service: "see sub_code; an isp.* failure may pass, else quote request_id to the platform",
};

/**
 * The error of an `error_response`. The tables decide by sub_code, then by code; the family of a sub_code only where the
 * code is no more than the shell of a service's failure. Whether a retry may help, the API's own table knows best.
 */
export function apiError(api: TopApi, response: TopErrorResponse, retryAfterMs?: number): TopApiError {
  const { code, sub_code = "", sub_msg } = response;
  const own = rowOf(api.errors, sub_code) ?? rowOf(api.errors, code);
  const family = familyRule(sub_code);
  const rule = globalRule(sub_code) ?? (SHELL.test(`${code}`) ? family : undefined) ?? globalRule(code);
  const [kind, retry, fix] = rule ?? family ?? ["service", false];
  const daily = DAILY.test(sub_code);
  const retryable = own?.[0] ?? (retry && !daily);
  const details = {
    method: api.method,
    kind: kind as TopErrorKind,
    retryable,
    retryAfterMs,
    mayHaveRun: mayHaveRun(kind, sub_code, own?.[0], retryable),
    hint: [own?.[1] ?? fix, HINTS[kind]].filter(Boolean).join(" / "),
  };
  switch (kind) {
    case "signature":
      return new TopSignatureError(response, details);
    case "session":
      return new TopSessionError(response, details);
    case "permission":
      return new TopPermissionError(response, details);
    case "limit":
      return new TopLimitError(response, { ...details, retryAfterMs: banMs(sub_msg) ?? retryAfterMs }, daily);
    case "service":
      if (!sub_code || sub_code.startsWith("isp.")) return new TopServiceError(response, details);
  }
  return new TopApiError(response, details);
}

/** A platform's word may be `constructor`. */
function rowOf<Row>(table: { readonly [code: string]: Row } = {}, code: string | number): Row | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

/** Codes that only say that the service behind the API failed. */
const SHELL = /^(15|50)$/;

/** "This ban will last for N more seconds", in the words of a limit's sub_msg. */
function banMs(text = ""): number | undefined {
  const seconds = /ban will last for (\d+) more second/i.exec(text)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

function globalRule(code: string | number): Rule | undefined {
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
