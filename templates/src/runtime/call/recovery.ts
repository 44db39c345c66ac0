import type { TopApi } from "../api.js";
import type { TopError } from "../errors/error.js";
import { redact } from "../errors/redact.js";
import type { Answer } from "../http/types.js";
import type { Encoded } from "../wire/encode.js";
import { wait } from "./abort.js";
import type { ClientState } from "./client-state.js";
import type { TopCallOptions, TopSession } from "./options.js";
import { platformTime } from "./platform-time.js";
import { retryDelay } from "./retry-decision.js";
import { type RetryOptions, retryOptions } from "./retry-options.js";
import { askSession, isRenewable } from "./session.js";

/** What recovery sees of a call's attempts. It changes their session only. */
export interface Recoverable {
  readonly call: {
    readonly client: ClientState;
    readonly api: TopApi;
    readonly session: TopSession | undefined;
    readonly options: TopCallOptions;
    readonly secrets: readonly (string | undefined)[];
  };
  readonly trace: { readonly attempt: number };
  session: string | undefined;
  /** Our time when the last attempt was signed. */
  readonly sentAt: number;
  readonly encoded: Encoded | undefined;
  readonly answer: Answer | undefined;
}

/** What a call does about its failures: asks for a new session, corrects the clock, waits, or gives up. */
export class Recovery {
  readonly #attempts: Recoverable;
  readonly #retry: RetryOptions;
  #retries = 0;
  /** The session that was refused and asked for again. */
  #refused: string | undefined;
  #isClockCorrected = false;

  constructor(attempts: Recoverable) {
    const { client, options } = attempts.call;
    this.#attempts = attempts;
    this.#retry = options.retry === undefined ? client.retry : retryOptions(options.retry, client.retry);
  }

  /** Returns when the call shall be tried again, throws what ends it. */
  async next(failure: unknown): Promise<void> {
    const { call, encoded, trace } = this.#attempts;
    const { api, client, options, session } = call;
    const error = redact(failure, this.#secrets());
    if (encoded && typeof encoded.body !== "string" && encoded.body.isSpent) throw error;
    const renew = this.#refused === undefined && isRenewable(error, session) ? session : undefined;
    const delayMs = renew || this.#correctsClock(error) ? 0 : this.#backOff(error);
    if (delayMs === undefined) throw error;
    client.hooks.onRetry?.({ method: api.method, attempt: trace.attempt, error: error as TopError, delayMs });
    if (renew) {
      this.#refused = this.#attempts.session ?? "";
      this.#attempts.session = await askSession(renew, api.method, options.signal, this.#refused);
    } else if (delayMs > 0) await wait(delayMs, api.method, options.signal);
  }

  #secrets(): (string | undefined)[] {
    const { call, encoded, session } = this.#attempts;
    const sign = encoded?.path.slice(encoded.path.lastIndexOf("=") + 1);
    return [call.client.appSecret, session, this.#refused, sign, ...call.secrets];
  }

  /** Whether the platform's clock is known now that was not when the call was signed. */
  #correctsClock(error: unknown): boolean {
    const { answer, call, sentAt } = this.#attempts;
    const time = platformTime(error, answer, sentAt);
    if (time === undefined) return false;
    call.client.setTime(time);
    const isFirst = !this.#isClockCorrected;
    this.#isClockCorrected = true;
    return isFirst && this.#retry.retries > 0;
  }

  #backOff(error: unknown): number | undefined {
    const { api, client } = this.#attempts.call;
    const delayMs = retryDelay(error, api, this.#retries + 1, this.#retry);
    if (delayMs === undefined || !client.budget.take()) return undefined;
    this.#retries++;
    return delayMs;
  }
}
