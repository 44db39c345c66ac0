import { thrownText } from "../errors/thrown.js";
import type { HttpDispatcher, TopAbortSignal } from "../http/types.js";
import { isWireTime } from "../wire/date.js";
import { publicParameters, type PublicParameters } from "../wire/public-parameters.js";
import { createSigner } from "../wire/sign.js";
import { clientOptions, NONE, shown } from "./check-options.js";
import type { DriftWatch } from "./drift.js";
import { fromEnvironment, gatewayUrl, parseUrl } from "./environment.js";
import type { TopHooks } from "./hooks.js";
import type { Pace } from "./limiter.js";
import type { TopClientOptions } from "./options.js";
import { RetryBudget, type RetryOptions, retryOptions } from "./retry-options.js";
import { shareSignal } from "./share-signal.js";

/** What the first call loads. */
export interface Loaded {
  readonly dispatcher: HttpDispatcher;
  /** Waits for the client's limiter, where it has one. */
  readonly pace: Pace | undefined;
}

/** What a client is made of, shared by every kind of call. Not for users: it holds the secret. */
export class ClientState {
  readonly origin: string;
  readonly options: TopClientOptions;
  readonly appKey: string;
  readonly appSecret: string;
  readonly parameters: PublicParameters;
  readonly timeout: number;
  readonly check: boolean;
  readonly businessErrors: "throw" | "return";
  readonly retry: RetryOptions;
  readonly budget = new RetryBudget();
  readonly hooks: TopHooks;
  /** Only where somebody listens: it walks every answer. */
  drift: DriftWatch | undefined;
  loaded: Loaded | undefined;
  loading: Promise<Loaded> | undefined;
  readonly #clock: () => number;
  /** How far the platform's clock is ahead of ours, in milliseconds; learnt when it refuses a timestamp. */
  #skew = 0;
  #closing = openUntilClosed();
  /** What has connections of its own: token requests. */
  readonly #guests = new Map<Promise<void>, (reason: Error) => void>();
  /** Settles once all that was closed so far has ended. */
  #ended: Promise<unknown> = Promise.resolve();

  /** @throws TypeError for options that cannot work */
  constructor(given: TopClientOptions) {
    const options = clientOptions(given);
    const { signMethod = "hmac-sha256" } = options;
    const url = gatewayUrl(options.url ?? "production");
    if (options.oauthUrl) parseUrl("oauthUrl", options.oauthUrl, "is no URL");
    this.appKey = options.appKey ?? fromEnvironment("appKey", "TOP_APP_KEY");
    this.appSecret = options.appSecret ?? fromEnvironment("appSecret", "TOP_APP_SECRET");
    this.origin = url.origin;
    this.options = options;
    const signer = createSigner(this.appSecret, signMethod);
    this.parameters = publicParameters(url.pathname, constants(this.appKey, options, signMethod), signer);
    this.timeout = options.timeout ?? 10_000;
    this.check = options.checkRequest ?? true;
    this.businessErrors = options.businessErrors ?? "throw";
    this.retry = retryOptions(options.retry);
    this.hooks = options.hooks ?? NONE;
    this.#clock = options.clock ?? Date.now;
  }

  /** Aborts when the client is closed, for the calls that are made until then. */
  get closed(): TopAbortSignal {
    return this.#closing.signal;
  }

  /** Learns the platform's time; setting it, not adding to it, lets calls that fail together say so. */
  setTime(now: number): void {
    this.#skew = now - this.#ownTime();
  }

  /** The platform's time as far as we know it, epoch milliseconds. */
  now(): number {
    return this.#ownTime() + this.#skew;
  }

  #ownTime(): number {
    const time = askedClock(this.#clock);
    if (isWireTime(time)) return time;
    throw new TypeError(`clock gave ${shown(time)}: epoch milliseconds are expected`);
  }

  /**
   * Something begins that has connections of its own: `close()` waits until what this gives has been called.
   *
   * @param hurry called by `close()`: what has not been sent then shall end
   */
  begin(hurry: (reason: Error) => void): () => void {
    let end = () => {};
    const guest = new Promise<void>((resolve) => (end = resolve));
    this.#guests.set(guest, hurry);
    return () => {
      this.#guests.delete(guest);
      end();
    };
  }

  /**
   * Ends the calls that wait, then closes the pool once those that were sent are answered, however often it is called; a
   * dispatcher that was passed in is not ours to close.
   */
  async close(): Promise<void> {
    const { loading } = this;
    const reason = new Error("the client was closed before this was sent: await its calls first");
    this.#closing.abort(reason);
    this.#closing = openUntilClosed();
    this.loading = this.loaded = undefined;
    if (this.options.dispatcher) return;
    this.#ended = Promise.all([this.#ended, this.#end(loading, reason)]);
    await this.#ended;
  }

  async #end(loading: Promise<Loaded> | undefined, reason: Error): Promise<void> {
    for (const hurry of this.#guests.values()) hurry(reason);
    const loaded = await loading?.catch(() => undefined); // the calls have told what failed
    if (loaded && "hurry" in loaded.dispatcher) loaded.dispatcher.hurry(reason);
    await Promise.all([loaded?.dispatcher.close?.(), ...this.#guests.keys()]);
  }
}

function askedClock(clock: () => unknown): unknown {
  try {
    return clock();
  } catch (cause) {
    throw new TypeError(`clock failed: ${thrownText(cause)}`, { cause });
  }
}

function openUntilClosed(): AbortController {
  const controller = new AbortController();
  shareSignal(controller.signal);
  return controller;
}

/** The public parameters that are the same in every call of a client. */
function constants(appKey: string, options: TopClientOptions, signMethod: string): { readonly [name: string]: string } {
  const { format = "json", partnerId, simplify, targetAppKey } = options;
  return {
    app_key: appKey,
    format,
    ...(partnerId && { partner_id: partnerId }),
    sign_method: signMethod,
    ...(simplify && format === "json" && { simplify: "true" }),
    ...(targetAppKey && { target_app_key: targetAppKey }),
    v: "2.0",
  };
}
