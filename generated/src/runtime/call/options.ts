import type { TopAbortSignal, TopDispatcher } from "../http/types.js";
import type { SignMethod } from "../wire/sign.js";
import type { TopHooks } from "./hooks.js";
import type { TopRetryOptions } from "./retry-options.js";

/** How a client calls the platform. Everything but the app's key and secret has a default. */
export interface TopClientOptions {
  /** The app's key (`app_key`). Default: the environment's `TOP_APP_KEY`. */
  readonly appKey?: string | undefined;
  /** Default: the environment's `TOP_APP_SECRET`. It signs, goes nowhere but to `oauthUrl` when a token is asked for, and is never logged or shown. */
  readonly appSecret?: string | undefined;
  /**
   * The gateway: `production` (default), `overseas`, `sandbox` or another name of spec/gateway.yaml, or a URL such as
   * `https://eco.taobao.com/router/rest`.
   */
  readonly url?: string | undefined;
  /** Where users authorise. Default `https://oauth.taobao.com`, for the sandbox `https://oauth.tbsandbox.com`. */
  readonly oauthUrl?: string | undefined;
  /** Default `hmac-sha256`. */
  readonly signMethod?: SignMethod | undefined;
  /**
   * Milliseconds one attempt of a call may take, from connecting to the last byte of its answer. Default 10,000; 0 or Infinity:
   * no limit. A function that gives the session has as long. A limit over all attempts is `signal: AbortSignal.timeout(ms)` of a call.
   */
  readonly timeout?: number | undefined;
  /**
   * An undici 7 dispatcher: a proxy, client certificates, an own pool. It is not closed with the client. A `Pool` or `Client`
   * has one host, which is not the one that gives tokens: for these an `Agent`.
   */
  readonly dispatcher?: TopDispatcher | undefined;
  /** Connections at once, at most; further calls wait for one in their own time. Default 100. */
  readonly connections?: number | undefined;
  /** Ask for answers without envelope and list wrappers. The typed answer is the same. Default false. */
  readonly simplify?: boolean | undefined;
  /** Check parameters and session before any I/O. Default true. */
  readonly checkRequest?: boolean | undefined;
  /** Free text that tells the platform which SDK calls (`partner_id`). */
  readonly partnerId?: string | undefined;
  /** The app that provides the API, for APIs of third parties (`target_app_key`). */
  readonly targetAppKey?: string | undefined;
  /** How calls are repeated; `false`: never. */
  readonly retry?: TopRetryOptions | false | undefined;
  /** Paces calls by app key and method. Calls wait for it, up to `maxWait`, also when it does not answer. */
  readonly limiter?: TopLimiter | undefined;
  /** Milliseconds a call waits for the limiter in all, a batch too. Default 60,000; Infinity: no limit. */
  readonly maxWait?: number | undefined;
  /** Called as calls go by. */
  readonly hooks?: TopHooks | undefined;
  /** Whether a business failure inside a success envelope is thrown (default) or returned as it came. */
  readonly businessErrors?: "throw" | "return" | undefined;
  /** The wire's format. `xml` needs the package `saxes`. The typed answer is the same. Default `json`. */
  readonly format?: "json" | "xml" | undefined;
  /** What a text given as a file is: the path of a file (default), or refused, where texts may come from users. */
  readonly files?: "paths" | "no-paths" | undefined;
  /** Epoch milliseconds; default `Date.now`. */
  readonly clock?: (() => number) | undefined;
}

/** What one call may decide for itself. */
export interface TopCallOptions {
  /** The user's session, where it is not given as an argument. */
  readonly session?: TopSession | undefined;
  /** Gives up the call when it aborts. */
  readonly signal?: TopAbortSignal | undefined;
  /** Milliseconds an attempt may take, as the client's; default that one. */
  readonly timeout?: number | undefined;
  /** Default the client's. */
  readonly checkRequest?: boolean | undefined;
  /** Laid over the client's; `false`: one request, whatever could be mended: connection, session, clock. */
  readonly retry?: TopRetryOptions | false | undefined;
  /** Default the client's. */
  readonly businessErrors?: "throw" | "return" | undefined;
}

/** The user's session: a text, or a function that gives the current one and is asked again once when it is refused. */
export type TopSession = string | ((refused?: string) => string | Promise<string>);

/**
 * Any limiter of the package `rate-limiter-flexible`, in memory for one process or over Redis for many machines:
 * `consume` resolves when the point is granted, and rejects with `msBeforeNext` when it is not.
 */
export interface TopLimiter {
  consume(key: string, points?: number): Promise<unknown>;
}
