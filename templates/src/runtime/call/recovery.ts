import { amend, TopError } from "../errors/error.js";
import { redact } from "../errors/redact.js";
import type { Answer, TopAbortSignal } from "../http/types.js";
import { documented } from "../wire/documented.js";
import type { Encoded } from "../wire/encode.js";
import { wait } from "./abort.js";
import { notify } from "./hooks.js";
import type { Invocation } from "./invocation.js";
import type { TopSession } from "./options.js";
import { platformTime } from "./platform-time.js";
import { judge, retryDelay } from "./retry-decision.js";
import { type RetryOptions, retryOptions } from "./retry-options.js";
import { askSession, isRenewable } from "./session.js";

/** What recovery sees of a call's attempts. It changes their session only. */
interface Recoverable {
  readonly call: {
    readonly invocation: Invocation;
    readonly secrets: readonly (string | undefined)[];
  };
  readonly trace: { readonly attempt: number };
  readonly signals: readonly (TopAbortSignal | undefined)[];
  readonly isReady: boolean;
  session: string | undefined;
  /** Our time when the last attempt was signed. */
  readonly sentAt: number;
  readonly encoded: Encoded | undefined;
  readonly answer: Answer | undefined;
}

const SPENT =
  "重试额度已用完：失败过多，本次未重试\nthe client's retry budget is spent after many failures: this call was not repeated";

const READ =
  "流已读完，本次未重试：重发时请传入新的流\na stream was read, which can be sent once: this call was not repeated, give a new one to send it again";

/** What a call does about its failures: asks for a new session, corrects the clock, waits, or gives up. */
export class Recovery {
  readonly #attempts: Recoverable;
  readonly #retry: RetryOptions;
  #retries = 0;
  #mayHaveRun = false;
  /** Whether to send the call again could do its work twice. */
  #isRisky = false;
  /** The session that was refused and asked for again. */
  #refused: string | undefined;
  #isClockCorrected = false;

  constructor(attempts: Recoverable) {
    const { client, options } = attempts.call.invocation;
    this.#attempts = attempts;
    this.#retry = options.retry === undefined ? client.retry : retryOptions(options.retry, client.retry);
  }

  /** Whether an attempt that failed may have run. */
  get mayHaveRun(): boolean {
    return this.#mayHaveRun;
  }

  /** Returns when the call shall be tried again, throws what ends it. */
  async next(failure: unknown): Promise<void> {
    const error = await this.#judged(failure);
    const { encoded, isReady } = this.#attempts;
    const { client, api, session } = this.#attempts.call.invocation;
    const isSpent = encoded && typeof encoded.body !== "string" && encoded.body.isSpent;
    const isClockKnown = this.#correctsClock(error);
    if (!isReady || this.#retry.retries === 0) throw error;
    // A session or a clock that is mended undoes nothing.
    if (this.#isRisky && !error.retryable) throw error;
    const renew = this.#refused === undefined && isRenewable(error, session) ? session : undefined;
    if (isSpent) {
      if (renew || isClockKnown || error.retryable) advise(error, READ);
      throw error;
    }
    const delayMs = renew || isClockKnown ? 0 : this.#backOff(error);
    if (delayMs === undefined) throw error;
    const { method } = api;
    notify(client.hooks, "onRetry", { method, attempt: this.#attempts.trace.attempt, error, delayMs });
    try {
      if (renew) await this.#renew(renew, error);
      else if (delayMs > 0) await wait(delayMs, method, this.#attempts.signals);
    } catch (reason) {
      throw await this.#judged(reason);
    }
  }

  /** The error without secrets, that says what it means for this call. */
  async #judged(failure: unknown): Promise<TopError> {
    const error = await redact(failure, this.#secrets());
    if (!(error instanceof TopError)) throw error;
    const { api } = this.#attempts.call.invocation;
    const ran = this.#mayHaveRun || error.mayHaveRun;
    const { kind } = ran ? await documented(api) : api;
    judge(error, kind, this.#mayHaveRun, this.#retry);
    this.#mayHaveRun = error.mayHaveRun;
    this.#isRisky = ran && kind !== "read";
    return error;
  }

  /** @throws the refusal where there is no new session: what was meant for a user is not sent for nobody */
  async #renew(ask: Exclude<TopSession, string>, refusal: TopError): Promise<void> {
    const { call, session = "" } = this.#attempts;
    this.#refused = session;
    this.#attempts.session = await askSession(ask, call.invocation, session);
    if (!this.#attempts.session) throw refusal;
  }

  #secrets(): (string | undefined)[] {
    const { call, encoded, session } = this.#attempts;
    const sign = encoded?.path.slice(encoded.path.lastIndexOf("=") + 1);
    return [call.invocation.client.appSecret, session, this.#refused, sign, ...call.secrets];
  }

  /** Whether the platform's clock is known now that was not when the call was signed. */
  #correctsClock(error: unknown): boolean {
    const { answer, call, sentAt } = this.#attempts;
    const time = platformTime(error, answer, sentAt);
    if (time === undefined) return false;
    call.invocation.client.setTime(time);
    const isFirst = !this.#isClockCorrected;
    this.#isClockCorrected = true;
    return isFirst;
  }

  #backOff(error: TopError): number | undefined {
    const delayMs = retryDelay(error, this.#retries + 1, this.#retry);
    if (delayMs === undefined) return undefined;
    if (!this.#attempts.call.invocation.client.budget.take()) {
      advise(error, SPENT);
      return undefined;
    }
    this.#retries++;
    return delayMs;
  }
}

function advise(error: TopError, more: string): void {
  amend(error, { hint: error.hint ? `${error.hint}\n${more}` : more });
}
