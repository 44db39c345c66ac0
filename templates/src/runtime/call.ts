import type { TopApi } from "./api.js";
import { businessFailure } from "./business.js";
import { checkRequest } from "./check.js";
import type { Core } from "./core.js";
import { decodeAnswer } from "./decode.js";
import { encodeCall } from "./encode.js";
import type { Tree } from "./envelope.js";
import { TopApiError, TopError, TopTransportError } from "./errors.js";
import { acquire } from "./limiter.js";
import type { TopCallOptions, TopSession } from "./options.js";
import { retryDelay, retryOptions } from "./retry.js";
import { TopResponseInfo } from "./response.js";
import { isRenewable, sessionText } from "./session.js";
import { clockSkew } from "./skew.js";
import { type TopTrace, traced } from "./trace.js";
import { type Answer, send } from "./transport.js";
import { wait } from "./wait.js";

export type Params = { readonly [name: string]: unknown };

/** Everything one call needs, whatever method of the client started it. */
export interface Call {
  readonly core: Core;
  readonly api: TopApi;
  readonly params: Params;
  readonly session: TopSession | undefined;
  readonly options: TopCallOptions;
}

/** One call from check to typed answer, repeated where that is safe. */
export function runCall<Data>(call: Call): Promise<TopResponseInfo<Data>> {
  return traced(call.api.method, (trace) => new Attempts(call, trace).run() as Promise<TopResponseInfo<Data>>);
}

/** The attempts of one call: each has a fresh timestamp and sign. */
class Attempts {
  readonly #call: Call;
  readonly #trace: TopTrace;
  readonly #start = performance.now();
  #answer: Answer | undefined;
  #session: string | undefined;
  #isSessionRenewed = false;
  #isClockCorrected = false;

  constructor(call: Call, trace: TopTrace) {
    this.#call = call;
    this.#trace = trace;
  }

  async run(): Promise<TopResponseInfo<Tree>> {
    try {
      this.#session = await sessionText(this.#call.session);
      const { api, core, options, params } = this.#call;
      if (options.checkRequest ?? core.check) checkRequest(api, params, this.#session);
      for (;;) {
        this.#trace.attempt++;
        try {
          return this.#succeed(await this.#attempt());
        } catch (error) {
          await this.#recover(error);
        }
      }
    } catch (error) {
      throw this.#fail(error);
    }
  }

  async #attempt(): Promise<Tree> {
    const { api, core, options, params } = this.#call;
    this.#answer = undefined;
    if (core.limiter) await acquire(core.limiter, core.appKey, api.method, core.maxWait, options.signal);
    core.hooks.onRequest?.({ method: api.method, attempt: this.#trace.attempt });
    const encoded = encodeCall(core.frame, api, params, this.#session, core.now());
    this.#answer = await send(await core.dispatcher(), {
      method: api.method,
      origin: core.origin,
      timeout: options.timeout ?? core.timeout,
      signal: options.signal,
      ...encoded,
    });
    const payload = decodeAnswer(api, this.#answer);
    if ((options.businessErrors ?? core.businessErrors) === "throw") {
      const failure = businessFailure(api, payload);
      if (failure) throw failure;
    }
    return payload;
  }

  #succeed(payload: Tree): TopResponseInfo<Tree> {
    const { api, core } = this.#call;
    const { attempt } = this.#trace;
    const answer = this.#answer as Answer;
    const elapsedMs = performance.now() - this.#start;
    const info = new TopResponseInfo(payload, answer, attempt, elapsedMs);
    core.budget.succeed();
    core.hooks.onResponse?.({
      method: api.method,
      attempt,
      status: info.status,
      request_id: info.requestId,
      elapsedMs,
    });
    this.#end("0", info.requestId);
    return info;
  }

  /** Returns when the call shall be tried again, throws what ends it. */
  async #recover(error: unknown): Promise<void> {
    const { api, core, options, session } = this.#call;
    if (!this.#isSessionRenewed && isRenewable(error, session)) {
      this.#isSessionRenewed = true;
      this.#session = await sessionText(session, this.#session);
      return;
    }
    const skew = this.#isClockCorrected ? undefined : clockSkew(error, this.#answer, core.now());
    if (skew !== undefined) {
      this.#isClockCorrected = true;
      core.skew += skew;
      return;
    }
    const retry = options.retry === undefined ? core.retry : retryOptions(options.retry, core.retry);
    const delayMs = retryDelay(error, api, this.#trace.attempt, retry);
    if (delayMs === undefined || !core.budget.take()) throw error;
    core.hooks.onRetry?.({ method: api.method, attempt: this.#trace.attempt, error: error as TopError, delayMs });
    await wait(delayMs, api.method, options.signal);
  }

  #fail(error: unknown): unknown {
    const { api, core } = this.#call;
    const elapsedMs = performance.now() - this.#start;
    core.hooks.onError?.({ method: api.method, attempt: this.#trace.attempt, error, elapsedMs });
    this.#end(codeOf(error), error instanceof TopError ? error.request_id : undefined);
    return error;
  }

  #end(code: string, request_id: string | undefined): void {
    this.#trace.duration = performance.now() - this.#start;
    this.#trace.code = code;
    this.#trace.request_id = request_id;
  }
}

/** The shortest word that tells failures apart in metrics. */
function codeOf(error: unknown): string {
  if (error instanceof TopApiError) return error.sub_code ?? String(error.code);
  if (error instanceof TopTransportError) return error.reason;
  return error instanceof TopError ? error.kind : "unknown";
}
