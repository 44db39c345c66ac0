import type { TopError } from "../errors/error.js";

/** One attempt of a call, as a hook sees it. There is no secret, sign or session in it. */
export interface TopAttempt {
  readonly method: string;
  /** 1 for the first. */
  readonly attempt: number;
}

/**
 * Called as calls go by, for logs and metrics. A hook cannot change a call; what it throws is not caught, so that a
 * mistake in it is seen.
 */
export interface TopHooks {
  readonly onRequest?: (call: TopAttempt) => void;
  readonly onResponse?: (
    call: TopAttempt & { readonly status: number; readonly request_id: string | undefined; readonly elapsedMs: number },
  ) => void;
  readonly onRetry?: (call: TopAttempt & { readonly error: TopError; readonly delayMs: number }) => void;
  /** The call failed for good. */
  readonly onError?: (call: TopAttempt & { readonly error: unknown; readonly elapsedMs: number }) => void;
  /**
   * An answer is not quite what the documentation says; it is decoded all the same. Told once per client, API and path,
   * up to 200 paths of an API.
   */
  readonly onDrift?: (drift: TopDrift) => void;
}

/** A field of an answer that the documentation does not have, or has with another type. */
export interface TopDrift {
  readonly method: string;
  /** Dotted path below the payload, `[]` behind lists. */
  readonly path: string;
  readonly kind: "unknown" | "retyped";
  /** The documentation's kind (`TopScalar`), `struct`, or `undefined` for an unknown field. */
  readonly expected: string | undefined;
  /** What came: `string number boolean struct list null`. */
  readonly found: string;
}
