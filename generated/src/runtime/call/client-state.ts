import { ENVIRONMENTS } from "../../gateway.js";
import { shownUrl } from "../errors/shown-url.js";
import type { TopDispatcher } from "../http/types.js";
import { publicParameters, type PublicParameters } from "../wire/public-parameters.js";
import { createSigner } from "../wire/sign.js";
import type { DriftWatch } from "./drift.js";
import type { TopHooks } from "./hooks.js";
import type { Pace } from "./limiter.js";
import type { TopClientOptions } from "./options.js";
import { RetryBudget, type RetryOptions, retryOptions } from "./retry-options.js";

/** What the first call loads. */
export interface Loaded {
  readonly dispatcher: TopDispatcher;
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

  /** @throws TypeError for options that cannot work */
  constructor(options: TopClientOptions) {
    const { appKey, appSecret, signMethod = "hmac-sha256" } = options;
    const url = gatewayUrl(options.url ?? "production");
    if (!appKey) throw new TypeError("appKey is empty: give the key of your app");
    if (options.oauthUrl) parseUrl("oauthUrl", options.oauthUrl, "is no URL");
    const signer = createSigner(appSecret, signMethod);
    this.origin = url.origin;
    this.options = { ...options };
    this.appKey = appKey;
    this.appSecret = appSecret;
    this.parameters = publicParameters(url.pathname, constants(options, signMethod), signer);
    this.timeout = options.timeout ?? 10_000;
    this.check = options.checkRequest ?? true;
    this.businessErrors = options.businessErrors ?? "throw";
    this.retry = retryOptions(options.retry);
    this.hooks = options.hooks ?? {};
    this.#clock = options.clock ?? Date.now;
  }

  /** Learns the platform's time; setting it, not adding to it, lets calls that fail together say so. */
  setTime(now: number): void {
    this.#skew = now - this.#clock();
  }

  /** The platform's time as far as we know it, epoch milliseconds. */
  now(): number {
    return this.#clock() + this.#skew;
  }

  /** Closes the pool once its calls are answered; a dispatcher that was passed in is not ours to close. */
  async close(): Promise<void> {
    const loaded = await this.loading;
    this.loading = this.loaded = undefined;
    if (!this.options.dispatcher) await loaded?.dispatcher.close?.();
  }
}

function gatewayUrl(text: string): URL {
  const known = Object.hasOwn(ENVIRONMENTS, text) ? ENVIRONMENTS[text] : undefined;
  return parseUrl(
    "url",
    known ?? text,
    `is neither a URL nor an environment (${Object.keys(ENVIRONMENTS).join(", ")})`,
  );
}

/** @throws TypeError that shows the text without a name, a password or a query */
function parseUrl(option: string, text: string, problem: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new TypeError(`${option} ${JSON.stringify(shownUrl(text))} ${problem}`);
  }
}

/** The public parameters that are the same in every call of a client. */
function constants(options: TopClientOptions, signMethod: string): { readonly [name: string]: string } {
  const { appKey, format = "json", partnerId, simplify, targetAppKey } = options;
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
