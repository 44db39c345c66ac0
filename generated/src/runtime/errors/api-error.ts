import { type ErrorDetails, TopError } from "./error.js";
import { nameErrors } from "./known-errors.js";

/** TOP's `error_response`, as it came. */
export interface TopErrorResponse {
  /** A number; the text as it came where it is none. */
  readonly code: number | string;
  readonly msg: string;
  readonly sub_code?: string | undefined;
  readonly sub_msg?: string | undefined;
  readonly request_id?: string | undefined;
}

/** The platform answered with an `error_response`, whatever the HTTP status. */
export class TopApiError extends TopError {
  declare readonly name: string;
  /** A number; the text as it came where it is none. */
  readonly code: number | string;
  readonly msg: string;
  readonly sub_code: string | undefined;
  readonly sub_msg: string | undefined;
  /** Whose number `code` is: an API may give one of its own the same value. */
  readonly codeOf: "platform" | "api";

  constructor(response: TopErrorResponse, details: ErrorDetails & { readonly codeOf?: "platform" | "api" }) {
    const { code, msg, sub_code, sub_msg } = response;
    const sub = [sub_code, sub_msg].filter(Boolean).join(" ");
    super(sub ? `${code} ${msg}: ${sub}` : `${code} ${msg}`, { ...details, request_id: response.request_id });
    this.code = code;
    this.codeOf = details.codeOf ?? "platform";
    this.msg = msg;
    this.sub_code = sub_code;
    this.sub_msg = sub_msg;
  }
}

/** Wrong sign, app key or timestamp. */
export class TopSignatureError extends TopApiError {
  declare readonly name: "TopSignatureError";
}

/** The session is missing, expired, or another app's. */
export class TopSessionError extends TopApiError {
  declare readonly name: "TopSessionError";
}

/** The app or the user may not call this API, or not from this address. */
export class TopPermissionError extends TopApiError {
  declare readonly name: "TopPermissionError";
}

/** Too many calls. */
export class TopLimitError extends TopApiError {
  declare readonly name: "TopLimitError";
  /** Whether the quota of the day is used up; `retryAfterMs` then reaches to the next midnight in Beijing. */
  readonly daily: boolean;

  constructor(response: TopErrorResponse, details: ErrorDetails, daily: boolean) {
    super(response, details);
    this.daily = daily;
  }
}

/** The service behind the API failed (`isp.*`). */
export class TopServiceError extends TopApiError {
  declare readonly name: "TopServiceError";
}

nameErrors({
  TopApiError,
  TopSignatureError,
  TopSessionError,
  TopPermissionError,
  TopLimitError,
  TopServiceError,
});
