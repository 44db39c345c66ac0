import { Buffer } from "node:buffer";
import { STATUS_CODES } from "node:http";
import { type Answer, type ErrorAnswer, FAULT, type Fault, type FaultSpec } from "./answer.js";
import { shown, taken } from "../runtime/call/check-options.js";
import { MAX_TIMER, type Rule, type Rules } from "../runtime/call/option-rules.js";
import { businessFailure } from "./business.js";
import { getApi } from "./get-api.js";
import { recordedError } from "./message.js";
import { methodOf, type RequestClass } from "./request-class.js";

export interface ErrorOptions {
  /** Default: what the platform answers with this code. */
  readonly msg?: string | undefined;
  readonly sub_msg?: string | undefined;
  readonly request_id?: string | undefined;
  readonly status?: number | undefined;
}

/** Answers that go wrong, for `GatewayOptions.answers` and `gateway.answer`. */
export const fault = {
  /** An `error_response`: `fault.error(15, "isv.item-not-exist")`. */
  error(code: number | string, sub_code?: number | string, options: ErrorOptions = {}): Fault {
    assertCode("code", code);
    if (sub_code !== undefined) assertCode("sub_code", sub_code);
    const given = taken<Partial<Pick<ErrorAnswer, keyof ErrorOptions>>>("error", options, ERROR_OPTIONS);
    return errorFault(topError(code, { ...(sub_code !== undefined && { sub_code }), ...given }));
  },
  /**
   * A failure inside a success envelope, as the API's spec says it is told: `fault.business(Request, "50001", "余额不足")`.
   *
   * @throws TypeError for an API that tells its failures otherwise
   */
  business(request: RequestClass | string, code: number | string, msg = ""): Fault {
    assertCode("code", code);
    return make({ kind: "payload", payload: businessFailure(getApi(methodOf(request)), code, msg) });
  },
  /** Code 7: "This ban will last for N more seconds"; `daily` for the app's quota of the day. */
  limit(seconds: number, { daily = false }: { readonly daily?: boolean | undefined } = {}): Fault {
    assertWithin("seconds", seconds, 0, Number.MAX_SAFE_INTEGER);
    const sub_code = `accesscontrol.limited-by-${daily ? "app" : "api"}-access-count`;
    return fault.error(7, sub_code, { sub_msg: `This ban will last for ${seconds} more seconds` });
  },
  /** Answers after `ms` milliseconds, with the example or with `then`. */
  latency(ms: number, then?: Answer): Fault {
    assertWithin("ms", ms, 0, MAX_TIMER);
    return make({ kind: "latency", ms, then });
  },
  /** The connection is reset before a byte of the answer. */
  reset(): Fault {
    return make({ kind: "reset" });
  },
  /** The connection ends in the middle of the body. */
  truncated(then?: Answer): Fault {
    return make({ kind: "truncated", then });
  },
  /** A proxy's HTML page instead of an answer. */
  html(status = 502): Fault {
    const title = `${status} ${STATUS_CODES[status] ?? ""}`;
    const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body><h1>${title}</h1></body>\r\n</html>\r\n`;
    return fault.raw(body, { status, headers: { "content-type": "text/html" } });
  },
  /** No body at all. */
  empty(status = 200): Fault {
    return fault.raw("", { status });
  },
  /** A gzipped body, whether or not the client accepts it. */
  gzip(then?: Answer): Fault {
    return make({ kind: "gzip", then });
  },
  /** Any body, with any status and headers. */
  raw(
    body: string | Uint8Array,
    options: { status?: number | undefined; headers?: Record<string, string> | undefined } = {},
  ): Fault {
    const { status = 200 } = options;
    assertWithin("status", status, 200, 999);
    if (typeof body !== "string" && !(body instanceof Uint8Array))
      throw new TypeError(`body is ${shown(body)}: a text or bytes are expected`);
    const headers = { "content-type": "text/javascript;charset=UTF-8", ...options.headers };
    return make({ kind: "raw", status, headers, body: Buffer.from(body) });
  },
};

const SOME_TEXT: Rule = [(value) => typeof value === "string", "a text"];
const isStatus = (value: unknown) => Number.isInteger(value) && (value as number) >= 200 && (value as number) <= 999;
const ERROR_OPTIONS: Rules = {
  msg: SOME_TEXT,
  sub_msg: SOME_TEXT,
  request_id: SOME_TEXT,
  status: [isStatus, "a number from 200 to 999"],
};

/** @throws TypeError for what is neither a number nor a text */
function assertCode(name: string, value: unknown): void {
  if (typeof value === "string" || Number.isFinite(value)) return;
  throw new TypeError(`${name} is ${shown(value)}: a number or a text is expected`);
}

/** @throws TypeError for what is no number, or none that a timer or an answer can hold */
function assertWithin(name: string, value: unknown, least: number, most: number): void {
  if (typeof value === "number" && value >= least && value <= most) return;
  throw new TypeError(`${name} is ${shown(value)}: a number from ${least} to ${most} is expected`);
}

export function errorFault(error: ErrorAnswer): Fault {
  return make({ kind: "error", error });
}

function make(spec: FaultSpec): Fault {
  return { [FAULT]: spec };
}

/** An error in the platform's words. A sub_code of one's own stands without the platform's sub_msg. */
export function topError(code: number | string, own: Omit<Partial<ErrorAnswer>, "code"> = {}): ErrorAnswer {
  const { msg, ...sub } = recordedError(code);
  return { code, msg, ...(own.sub_code === undefined && sub), ...own };
}
