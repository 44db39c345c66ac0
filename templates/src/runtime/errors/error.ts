/** One base, one class per cause, each saying what happened, to which call, and what to do; those of TOP are in api-errors.ts. */

import { isOfClass, nameErrors } from "./known-errors.js";

/** What a failure is about: decides the class, and what a caller can do. */
export type TopErrorKind =
  "request" | "signature" | "session" | "permission" | "limit" | "service" | "business" | "response" | "transport";

export interface ErrorDetails {
  readonly method: string;
  readonly kind: TopErrorKind;
  readonly retryable?: boolean;
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
  /** Whether the same call may succeed later, unchanged. */
  readonly retryable: boolean;
  /** TOP's id of the call, where an answer gave one. */
  readonly request_id: string | undefined;
  /** What to do. */
  readonly hint: string | undefined;

  constructor(message: string, details: ErrorDetails) {
    const call = details.request_id ? `${details.method} (request_id ${details.request_id})` : details.method;
    const hint = details.hint ? ` — ${details.hint}` : "";
    super(`${call}: ${message}${hint}`, details.cause === undefined ? undefined : { cause: details.cause });
    this.method = details.method;
    this.kind = details.kind;
    this.retryable = details.retryable ?? false;
    this.request_id = details.request_id;
    this.hint = details.hint;
  }

  /** What a log shows as JSON, which leaves out an error's message. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
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
    super(problems.map((problem) => problem.message).join("; "), { method, kind: "request", cause });
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

/** The answer is not what was promised: no JSON, cut off, empty, or of something else than TOP. */
export class TopResponseError extends TopError {
  declare readonly name: "TopResponseError";
  readonly status: number;
  /** The first 2 KB of the answer. */
  readonly body: string;

  constructor(
    message: string,
    details: { method: string; status: number; body: string; cause?: unknown; retryable?: boolean },
  ) {
    super(`${message} (HTTP ${details.status})`, { retryable: true, ...details, kind: "response" });
    this.status = details.status;
    this.body = details.body;
  }
}

/** No answer: the connection failed, the time was up, or the caller gave up; `cause` says which. */
export class TopTransportError extends TopError {
  declare readonly name: "TopTransportError";
  readonly reason: "connect" | "timeout" | "abort" | "network";
  /** Whether the request may have reached the platform. */
  readonly sent: boolean;

  constructor(
    message: string,
    details: Omit<ErrorDetails, "kind"> & { reason: TopTransportError["reason"]; sent: boolean },
  ) {
    super(message, { retryable: details.reason !== "abort", ...details, kind: "transport" });
    this.reason = details.reason;
    this.sent = details.sent;
  }
}

nameErrors({ TopError, TopRequestError, TopBusinessError, TopResponseError, TopTransportError });
