import { ENVIRONMENTS } from "../gateway.js";
import { DriftWatch } from "./drift.js";
import { createFrame, type Frame } from "./encode.js";
import type { TopHooks } from "./hooks.js";
import type { TopLimiter } from "./limiter.js";
import type { TopClientOptions } from "./options.js";
import { type RetryOptions, RetryBudget, retryOptions } from "./retry.js";
import { createSigner } from "./sign.js";
import { openPool, type TopDispatcher } from "./transport.js";

const DEFAULT_TIMEOUT = 10_000;

/** What a client is made of, shared by every kind of call. Not for users: it holds the secret. */
export class Core {
  readonly origin: string;
  readonly pathname: string;
  readonly appKey: string;
  readonly appSecret: string;
  /** Where users authorise, without a slash at its end. */
  readonly oauthUrl: string;
  readonly frame: Frame;
  readonly timeout: number;
  readonly check: boolean;
  readonly businessErrors: "throw" | "return";
  readonly retry: RetryOptions;
  readonly budget: RetryBudget;
  readonly limiter: TopLimiter | undefined;
  readonly maxWait: number;
  readonly hooks: TopHooks;
  /** Only where somebody listens: it walks every answer. */
  readonly drift: DriftWatch | undefined;
  /** How far the platform's clock is ahead of ours, in milliseconds; learnt when it refuses a timestamp. */
  skew = 0;
  readonly #clock: () => number;
  /** The dispatcher passed in; it is not ours to close. */
  readonly given: TopDispatcher | undefined;
  #dispatcher: TopDispatcher | Promise<TopDispatcher> | undefined;

  /** @throws TypeError for options that cannot work */
  constructor(options: TopClientOptions) {
    const url = gatewayUrl(options.url ?? "production");
    const signMethod = options.signMethod ?? "hmac-sha256";
    if (!options.appKey) throw new TypeError("appKey is empty: give the key of your app");
    if (!options.appSecret) throw new TypeError("appSecret is empty: give the secret of your app");
    this.origin = url.origin;
    this.pathname = url.pathname;
    this.appKey = options.appKey;
    this.appSecret = options.appSecret;
    this.oauthUrl = oauthUrl(options, url);
    this.frame = createFrame(url.pathname, constants(options, signMethod), createSigner(options.appSecret, signMethod));
    this.timeout = options.timeout ?? DEFAULT_TIMEOUT;
    this.check = options.checkRequest ?? true;
    this.businessErrors = options.businessErrors ?? "throw";
    this.retry = retryOptions(options.retry);
    this.budget = new RetryBudget();
    this.limiter = options.limiter;
    this.maxWait = options.maxWait ?? 60_000;
    this.hooks = options.hooks ?? {};
    this.drift = this.hooks.onDrift && new DriftWatch(this.hooks);
    this.#clock = options.clock ?? Date.now;
    this.given = options.dispatcher;
    this.#dispatcher = options.dispatcher;
  }

  /** Learns the platform's time; setting it, not adding to it, lets calls that fail together say so. */
  setTime(now: number): void {
    this.skew = now - this.#clock();
  }

  /** The platform's time as far as we know it, epoch milliseconds. */
  now(): number {
    return this.#clock() + this.skew;
  }

  /** The dispatcher passed in, or one pool opened at the first call. */
  dispatcher(): TopDispatcher | Promise<TopDispatcher> {
    return (this.#dispatcher ??= this.#open());
  }

  async close(): Promise<void> {
    const own = this.given ? undefined : await this.#dispatcher;
    this.#dispatcher = this.given;
    await own?.close?.();
  }

  async #open(): Promise<TopDispatcher> {
    const pool = await openPool(this.origin);
    this.#dispatcher = pool;
    return pool;
  }
}

function gatewayUrl(text: string): URL {
  const known = Object.hasOwn(ENVIRONMENTS, text) ? ENVIRONMENTS[text] : undefined;
  try {
    return new URL(known ?? text);
  } catch {
    const names = Object.keys(ENVIRONMENTS).join(", ");
    throw new TypeError(`url ${JSON.stringify(text)} is neither a URL nor an environment (${names})`);
  }
}

/** The sandbox has its own users. */
function oauthUrl(options: TopClientOptions, gateway: URL): string {
  const domain = gateway.hostname.endsWith(".tbsandbox.com") ? "tbsandbox" : "taobao";
  return (options.oauthUrl ?? `https://oauth.${domain}.com`).replace(/\/+$/, "");
}

/** The public parameters that are the same in every call of a client. */
function constants(options: TopClientOptions, signMethod: string): { readonly [name: string]: string } {
  const format = options.format ?? "json";
  return {
    app_key: options.appKey,
    format,
    ...(options.partnerId && { partner_id: options.partnerId }),
    sign_method: signMethod,
    ...(options.simplify && format === "json" && { simplify: "true" }),
    ...(options.targetAppKey && { target_app_key: options.targetAppKey }),
    v: "2.0",
  };
}
