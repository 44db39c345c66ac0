import { ERRORS } from "../gateway.js";
import {
  TopApiError,
  type TopErrorKind,
  type TopErrorResponse,
  TopLimitError,
  TopPermissionError,
  TopServiceError,
  TopSessionError,
  TopSignatureError,
} from "./errors.js";
import type { TopApi } from "./api.js";

/** What the error tables say of a code: its kind, whether a retry may help, what to do. */
type Rule = (typeof ERRORS)[string];

/** The app's quota of the day; the ban lasts until midnight GMT+8. */
const DAILY = /limited-by-app-access-count$/;

/** The error of an `error_response`: the API's own table decides first, then the sub_code, then the code. */
export function apiError(api: TopApi, response: TopErrorResponse): TopApiError {
  const own = api.errors?.[response.sub_code ?? ""] ?? api.errors?.[String(response.code)];
  const rule = ruleOf(response.sub_code) ?? ERRORS[String(response.code)];
  const kind = (rule?.[0] ?? "service") as TopErrorKind;
  const details = { method: api.method, kind, retryable: own?.[0] ?? rule?.[1] ?? false, hint: own?.[1] ?? rule?.[2] };
  switch (kind) {
    case "signature":
      return new TopSignatureError(response, details);
    case "session":
      return new TopSessionError(response, details);
    case "permission":
      return new TopPermissionError(response, details);
    case "limit":
      return new TopLimitError(response, details, {
        retryAfterMs: banMs(response.sub_msg),
        daily: DAILY.test(response.sub_code ?? ""),
      });
    case "service":
      return response.sub_code?.startsWith("isp.") || !response.sub_code
        ? new TopServiceError(response, details)
        : new TopApiError(response, details);
    default:
      return new TopApiError(response, details);
  }
}

/** "This ban will last for N more seconds", in the words of a limit's sub_msg. */
function banMs(text: string | undefined): number | undefined {
  const seconds = /ban will last for (\d+) more second/i.exec(text ?? "")?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

function ruleOf(sub_code: string | undefined): Rule | undefined {
  if (!sub_code) return undefined;
  return ERRORS[sub_code] ?? patterns().find(([pattern]) => pattern.test(sub_code))?.[1] ?? familyRule(sub_code);
}

/** Codes no table lists: `isp.` is the provider's fault and may pass, `isv.` is the caller's. */
function familyRule(sub_code: string): Rule | undefined {
  if (sub_code.startsWith("isp.")) return ["service", true, ""];
  if (sub_code.startsWith("isv.permission")) return ["permission", false, ""];
  return sub_code.startsWith("isv.") ? ["request", false, ""] : undefined;
}

let compiled: [RegExp, Rule][] | undefined;

/** Rows such as `isp.***-service-unavailable`, in which `***` and `###` stand for any text. */
function patterns(): [RegExp, Rule][] {
  compiled ??= Object.entries(ERRORS)
    .filter(([code]) => /\*{3}|#{3}/.test(code))
    .map(([code, rule]) => [wildcard(code), rule]);
  return compiled;
}

function wildcard(code: string): RegExp {
  const source = code
    .split(/\*{3}|#{3}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  // `isv.invalid-parameter:***` also comes without the name.
  return new RegExp(`^${source.replace(/:\.\*$/, "(?::.*)?")}$`);
}
