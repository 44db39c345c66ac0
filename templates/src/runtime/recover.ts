import type { Attempts } from "./call.js";
import type { TopError } from "./errors.js";
import { redact } from "./redact.js";
import { type RetryOptions, retryOptions } from "./retry.js";
import { retryDelay } from "./retry-delay.js";
import { askSession, isRenewable } from "./session.js";
import { platformTime } from "./skew.js";
import { wait } from "./wait.js";

/** What a call does about its failures: asks for a new session, corrects the clock, waits, or gives up. */
export class Recovery {
  readonly #attempts: Attempts;
  readonly #retry: RetryOptions;
  #retries = 0;
  /** The session that was refused and asked for again. */
  #refused: string | undefined;
  #isClockCorrected = false;

  constructor(attempts: Attempts) {
    const { core, options } = attempts.call;
    this.#attempts = attempts;
    this.#retry = options.retry === undefined ? core.retry : retryOptions(options.retry, core.retry);
  }

  /** Returns when the call shall be tried again, throws what ends it. */
  async next(failure: unknown): Promise<void> {
    const { call, encoded, trace } = this.#attempts;
    const { api, core, options, session } = call;
    const error = redact(failure, this.#secrets());
    if (encoded && typeof encoded.body !== "string" && encoded.body.isSpent) throw error;
    const renew = this.#refused === undefined && isRenewable(error, session) ? session : undefined;
    const delayMs = renew || this.#correctsClock(error) ? 0 : this.#backOff(error);
    if (delayMs === undefined) throw error;
    core.hooks.onRetry?.({ method: api.method, attempt: trace.attempt, error: error as TopError, delayMs });
    if (renew) {
      this.#refused = this.#attempts.session ?? "";
      this.#attempts.session = await askSession(renew, call, this.#refused);
    } else if (delayMs > 0) await wait(delayMs, api.method, options.signal);
  }

  #secrets(): (string | undefined)[] {
    const { call, encoded, session } = this.#attempts;
    const sign = encoded?.path.slice(encoded.path.lastIndexOf("=") + 1);
    return [call.core.appSecret, session, this.#refused, sign, ...call.secrets];
  }

  /** Whether the platform's clock is known now that was not when the call was signed. */
  #correctsClock(error: unknown): boolean {
    const { answer, call, sentAt } = this.#attempts;
    const time = platformTime(error, answer, sentAt);
    if (time === undefined) return false;
    call.core.setTime(time);
    const isFirst = !this.#isClockCorrected;
    this.#isClockCorrected = true;
    return isFirst && this.#retry.retries > 0;
  }

  #backOff(error: unknown): number | undefined {
    const { api, core } = this.#attempts.call;
    const delayMs = retryDelay(error, api, this.#retries + 1, this.#retry);
    if (delayMs === undefined || !core.budget.take()) return undefined;
    this.#retries++;
    return delayMs;
  }
}
