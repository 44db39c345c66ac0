import type { Answer, AnswerOf } from "./answer.js";
import type { GatewayCall } from "./call.js";
import type { RequestClass } from "./request-class.js";

/** The app every gateway knows unless it is given others. */
export const TEST_APP = { appKey: "12345678", appSecret: "helloworld" } as const;

export interface GatewayOptions {
  /** TCP port on 127.0.0.1; 0, the default, takes a free one. Without meaning in process. */
  readonly port?: number | undefined;
  /** app_key -> app secret. Default: `TEST_APP`. */
  readonly apps?: Readonly<Record<string, string>> | undefined;
  /** Valid sessions, of every app or by app_key. Default: any text that is not empty. */
  readonly sessions?: readonly string[] | Readonly<Record<string, readonly string[]>> | undefined;
  /** method -> what is answered instead of the documented example; `*` for every method that has no answer of its own. */
  readonly answers?: Readonly<Record<string, Answer>> | undefined;
  /** The platform's time in epoch milliseconds: `timestamp` is checked by it, answers are dated by it. Default: `Date.now`. */
  readonly clock?: (() => number) | undefined;
  /** Gzips answers for clients that accept it, as TOP does. Default: false. */
  readonly gzip?: boolean | undefined;
  /** Bytes of a request's body; a larger one is refused with 413. Default: 50 MiB. */
  readonly bodyLimit?: number | undefined;
  /** How many of the latest calls `calls` holds; `Infinity` for all. Default: 1000. */
  readonly recordedCalls?: number | undefined;
  /** Bytes of all bodies that `calls` holds, files included; beyond it the oldest calls are forgotten. Default: 100 MiB. */
  readonly recordedBytes?: number | undefined;
  /** Keeps the process alive, as a server of its own does, until `close`. Default: false. Without meaning in process. */
  readonly keepAlive?: boolean | undefined;
}

/** What a test does with a gateway, over HTTP or in process. */
export interface GatewayControl {
  /**
   * Every call since the start or the last `reset`, in order of arrival; of very many the latest, as `recordedCalls` and
   * `recordedBytes` say, which a warning of the process tells of.
   */
  readonly calls: readonly GatewayCall[];
  /**
   * Sets the answer of an API, completed and checked by its types.
   *
   * A field that its documentation does not know is sent, and told once by a warning of the process.
   */
  answer<Response extends object>(request: RequestClass<Response>, answer: AnswerOf<Response>): void;
  /**
   * The same by the method's name, or of every method without an answer of its own (`*`). A method without a spec becomes
   * known by it; a name one slip away from a documented one is told by a warning of the process.
   */
  answer(method: string, answer: Answer): void;
  /** Back to the start: no calls, the answers of the options, the first request_id. */
  reset(): void;
}

const MIB = 1024 * 1024;
export const DEFAULT_BODY_LIMIT = 50 * MIB;
export const DEFAULT_RECORD = { calls: 1000, bytes: 100 * MIB } as const;
