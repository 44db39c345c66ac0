import type { Answer } from "./answer.js";
import type { GatewayCall } from "./call.js";

/** The app every gateway knows unless it is given others. */
export const TEST_APP = { appKey: "12345678", appSecret: "helloworld" } as const;

export interface GatewayOptions {
  /** TCP port on 127.0.0.1; 0, the default, takes a free one. Without meaning in process. */
  readonly port?: number;
  /** app_key -> app secret. Default: `TEST_APP`. */
  readonly apps?: Readonly<Record<string, string>>;
  /** Valid sessions, of every app or by app_key. Default: any text that is not empty. */
  readonly sessions?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** method -> what is answered instead of the documented example; `*` for every method that has no answer of its own. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** The platform's time in epoch milliseconds: `timestamp` is checked by it, answers are dated by it. Default: `Date.now`. */
  readonly clock?: () => number;
  /** Gzips answers for clients that accept it, as TOP does. Default: false. */
  readonly gzip?: boolean;
  /** Bytes of a request's body; a larger one is refused with 413. Default: 50 MiB. */
  readonly bodyLimit?: number;
}

/** What a test does with a gateway, over HTTP or in process. */
export interface GatewayControl {
  /** Every call since the start or the last `reset`, in order of arrival. */
  readonly calls: readonly GatewayCall[];
  /** Sets a method's answer, or that of every method without one (`*`); a method without a spec becomes known by it. */
  answer(method: string, answer: Answer): void;
  /** Back to the start: no calls, the answers of the options, the first request_id. */
  reset(): void;
}

export const DEFAULT_BODY_LIMIT = 50 * 1024 * 1024;
