/** One base, one class per cause, each saying what happened, to which call, and what to do; those of TOP are in api-error.ts. */

import { isOfClass, nameErrors } from "./known-errors.js";

/**
 * What a failure is about: decides the class, and what a caller can do. `unsent`: the client itself refused the call;
 * `request`: the platform refused its parameters.
 */
export type TopErrorKind =
  | "unsent"
  | "request"
  | "signature"
  | "session"
  | "permission"
  | "limit"
  | "service"
  | "business"
  | "response"
  | "transport";

export interface ErrorDetails {
  readonly method: string;
  readonly kind: TopErrorKind;
  readonly retryable?: boolean;
  readonly mayHaveRun?: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly request_id?: string | undefined;
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** Base of everything a client throws. Secrets, signs and sessions are never part of it. */
export class TopError extends Error {
  /** @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isOfClass(value, this);
  }

  declare readonly name: string;
  /** TOP's method name. */
  readonly method: string;
  readonly kind: TopErrorKind;
  /**
   * Whether sending the very same call again can help and cannot harm: false for a write that may have run. The client's
   * own repetitions go by it.
   */
  readonly retryable: boolean;
  /** Whether the platform may have carried out the call although it failed: look before sending a write again. */
  readonly mayHaveRun: boolean;
  /** Milliseconds to wait before sending again, where the answer says so: a ban's length, or `Retry-After`. */
  readonly retryAfterMs: number | undefined;
  /** TOP's id of the call, where an answer gave one. */
  readonly request_id: string | undefined;
  /** What to do: a line in Chinese, a line in English. */
  readonly hint: string | undefined;

  constructor(message: string, details: ErrorDetails) {
    const call = details.request_id ? `${details.method} (request_id ${details.request_id})` : details.method;
    super(`${call}: ${message}`, details.cause === undefined ? undefined : { cause: details.cause });
    this.method = details.method;
    this.kind = details.kind;
    this.retryable = details.retryable ?? false;
    this.mayHaveRun = details.mayHaveRun ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.request_id = details.request_id;
    this.hint = details.hint;
  }

  /** What a log shows as JSON, which leaves out an error's message. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** Lays what only the maker of a call knows over an error, which is read-only to everybody else. */
export function amend(error: TopError, facts: Partial<Pick<TopError, "retryable" | "mayHaveRun" | "hint">>): void {
  Object.assign(error, facts);
}

/** One thing that is wrong with a request: code 40 for a missing parameter, 41 for an invalid one. */
export interface TopRequestProblem {
  readonly code: 40 | 41;
  /** Dotted path of the parameter. */
  readonly param: string;
  readonly message: string;
}

/** A value that cannot be sent; `why` follows on the parameter's name. */
export function invalid(param: string, why: string): TopRequestProblem {
  return { code: 41, param, message: `\`${param}\`${why}` };
}

/** The request cannot be sent: refused before any I/O with every problem listed, or a file of it could not be read. */
export class TopRequestError extends TopError {
  declare readonly name: "TopRequestError";
  /** 40 when a parameter is missing, else 41, as in TOP's own SDKs. */
  readonly code: 40 | 41;
  readonly problems: readonly TopRequestProblem[];

  constructor(method: string, problems: readonly TopRequestProblem[], cause?: unknown) {
    super(problems.map((problem) => problem.message).join("; "), { method, kind: "unsent", cause });
    this.problems = problems;
    this.code = problems.some((problem) => problem.code === 40) ? 40 : 41;
  }
}

/** The platform accepted the call and the service behind it refused: a failure inside a success envelope. */
export class TopBusinessError extends TopError {
  declare readonly name: "TopBusinessError";
  /** The service's code, where it gives one. */
  readonly code: string | undefined;
  readonly msg: string | undefined;
  /** The whole payload. */
  readonly data: unknown;

  constructor(
    failure: { code: string | undefined; msg: string | undefined },
    details: ErrorDetails & { data: unknown },
  ) {
    const said = [failure.code, failure.msg].filter((text) => text !== undefined).join(" ");
    super(`business failure: ${said || "no reason given"}`, details);
    this.code = failure.code;
    this.msg = failure.msg;
    this.data = details.data;
  }
}

/** Statuses below 500 that may pass: request timeout, too early, too many requests (RFC 9110, RFC 8470, RFC 6585). */
const PASSING = [408, 425, 429];

/** Whether a request that was answered so may be answered otherwise a moment later. */
export function mayPass(status: number): boolean {
  return status < 300 || status >= 500 || PASSING.includes(status);
}

/**
 * The answer is not what was promised: no JSON, cut off, empty, or of something else than TOP. A status of 3xx or 4xx
 * tells of a request that was not accepted: it did not run, and only some of them pass.
 */
export class TopResponseError extends TopError {
  declare readonly name: "TopResponseError";
  readonly status: number;
  /** The first 2 KB of the answer. */
  readonly body: string;

  constructor(message: string, details: Omit<ErrorDetails, "kind"> & { status: number; body: string }) {
    const { status } = details;
    const isRefused = status >= 300 && status < 500;
    super(`${message} (HTTP ${status})`, {
      retryable: mayPass(status),
      mayHaveRun: !isRefused,
      ...details,
      kind: "response",
    });
    this.status = details.status;
    this.body = details.body;
  }
}

/** No answer: the connection failed, the time was up, or the caller gave up; `cause` says which. */
export class TopTransportError extends TopError {
  declare readonly name: "TopTransportError";
  readonly reason: "connect" | "timeout" | "abort" | "network" | "limiter";
  /** Whether the request may have reached the platform. */
  readonly sent: boolean;

  constructor(
    message: string,
    details: Omit<ErrorDetails, "kind"> & { reason: TopTransportError["reason"]; sent: boolean },
  ) {
    super(message, { retryable: details.reason !== "abort", mayHaveRun: details.sent, ...details, kind: "transport" });
    this.reason = details.reason;
    this.sent = details.sent;
  }
}

nameErrors({ TopError, TopRequestError, TopBusinessError, TopResponseError, TopTransportError });
