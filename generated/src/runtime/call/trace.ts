import { TopApiError } from "../errors/api-error.js";
import { TopError, TopTransportError } from "../errors/error.js";

/** What subscribers of the channel `<package>:call` see of a call: no secret, sign or session. */
export interface TopTrace {
  readonly method: string;
  attempt: number;
  /** Milliseconds, once the call is over. */
  duration?: number;
  /** `0` for success, TOP's sub_code or code, or the error's kind. */
  code?: string;
  request_id?: string | undefined;
  /** What the call rejects with, once it has failed. */
  error?: unknown;
}

/** The shortest word that tells failures apart in metrics. */
export function codeOf(error: unknown): string {
  if (error instanceof TopApiError) return error.sub_code || String(error.code);
  if (error instanceof TopTransportError) return error.reason;
  return error instanceof TopError ? error.kind : "unknown";
}
