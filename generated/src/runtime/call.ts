import type { TopApi } from "./api.js";
import type { Batch } from "./batch.js";
import { businessFailure } from "./business.js";
import { checkRequest } from "./check.js";
import type { Core } from "./core.js";
import { decodeAnswer } from "./decode.js";
import { encodeCall, type EncodedCall, type Parts } from "./encode.js";
import type { Tree } from "./envelope.js";
import { TopApiError, TopError, TopTransportError } from "./errors.js";
import { acquire } from "./limiter.js";
import type { MultipartCall } from "./multipart.js";
import type { TopCallOptions, TopSession } from "./options.js";
import { redact } from "./redact.js";
import { retryDelay, type RetryOptions, retryOptions } from "./retry.js";
import { TopResponseInfo } from "./response.js";
import { isRenewable, sessionText } from "./session.js";
import { platformTime } from "./skew.js";
import { type TopTrace, traced } from "./trace.js";
import { type Answer, type HttpCall, send } from "./transport.js";
import { shareSignal, wait } from "./wait.js";

export type Params = { readonly [name: string]: unknown };

/** Everything one call needs, whatever method of the client started it. */
export interface Call {
  readonly core: Core;
  readonly api: TopApi;
  readonly params: Params;
  readonly session: TopSession | undefined;
  readonly options: TopCallOptions;
  /** Set when the call carries many: `api` then stands for all of them. */
  readonly batch?: Batch;
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
  #body: HttpCall["body"] = "";
  #path = "";
  #sentAt = 0;
  #retries = 0;
  #session: string | undefined;
  /** The session that was refused and asked for again. */
  #refused: string | undefined;
  #isClockCorrected = false;

  constructor(call: Call, trace: TopTrace) {
    this.#call = call;
    this.#trace = trace;
  }

  async run(): Promise<TopResponseInfo<Tree>> {
    try {
      const { api, core, options, params, session, batch } = this.#call;
      if (options.signal) shareSignal(options.signal);
      if (typeof session === "function") await this.#askSession();
      else this.#session = session;
      const check = options.checkRequest ?? core.check;
      if (batch) await batch.prepare(this.#session, check, options.signal);
      else if (check) checkRequest(api, params, this.#session);
      for (;;) {
        this.#trace.attempt++;
        let payload: Tree;
        try {
          payload = await this.#attempt();
        } catch (error) {
          await this.#recover(error);
          continue;
        }
        return this.#succeed(payload);
      }
    } catch (error) {
      throw this.#fail(error);
    }
  }

  async #attempt(): Promise<Tree> {
    const { api, core, options, batch } = this.#call;
    this.#answer = undefined;
    if (core.limiter) {
      const methods = batch?.methods ?? [api.method];
      for (const method of methods) await acquire(core.limiter, core.appKey, method, core.maxWait, options.signal);
    }
    core.hooks.onRequest?.({ method: api.method, attempt: this.#trace.attempt });
    this.#sentAt = core.now();
    const encoded = this.#encode();
    this.#path = encoded.path;
    const sent = encoded.parts ? await this.#withFiles(encoded, encoded.parts) : encoded;
    this.#answer = await send(await core.dispatcher(), {
      method: api.method,
      origin: core.origin,
      timeout: options.timeout ?? core.timeout,
      signal: options.signal,
      ...sent,
    });
    const businessErrors = options.businessErrors ?? core.businessErrors;
    if (batch)
      return (await batch.decode(this.#answer, businessErrors, this.#secrets(), core.drift)) as unknown as Tree;
    const payload = await decodeAnswer(api, this.#answer, core.drift);
    if (businessErrors === "throw") {
      const failure = businessFailure(api, payload);
      if (failure) throw failure;
    }
    return payload;
  }

  #encode(): EncodedCall {
    const { api, core, params, batch } = this.#call;
    return batch
      ? batch.encode(core.frame, this.#session, this.#sentAt)
      : encodeCall(core.frame, api, params, this.#session, this.#sentAt);
  }

  async #withFiles(encoded: EncodedCall, parts: Parts): Promise<MultipartCall> {
    const { api, core, options } = this.#call;
    const { multipartCall } = await import("./multipart.js");
    const call = await multipartCall(api, encoded, parts, options.checkRequest ?? core.check);
    this.#body = call.body;
    return call;
  }

  #secrets(): (string | undefined)[] {
    const { core, batch } = this.#call;
    return [core.appSecret, this.#session, this.#refused, signOf(this.#path), ...(batch?.sessions ?? [])];
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
  async #recover(failure: unknown): Promise<void> {
    const { api, core, options, session } = this.#call;
    const error = redact(failure, this.#secrets());
    if (typeof this.#body === "object" && this.#body.isSpent) throw error;
    const retry = options.retry === undefined ? core.retry : retryOptions(options.retry, core.retry);
    const isRenewal = this.#refused === undefined && isRenewable(error, session);
    const delayMs = isRenewal || this.#correctsClock(error, retry) ? 0 : this.#backOff(error, retry);
    if (delayMs === undefined) throw error;
    core.hooks.onRetry?.({ method: api.method, attempt: this.#trace.attempt, error: error as TopError, delayMs });
    if (isRenewal) await this.#askSession((this.#refused = this.#session ?? ""));
    else if (delayMs > 0) await wait(delayMs, api.method, options.signal);
  }

  async #askSession(refused?: string): Promise<void> {
    const { api, options, session } = this.#call;
    this.#session = await sessionText(session, api.method, options.signal, refused);
  }

  /** Whether the platform's clock is known now that was not when the call was signed. */
  #correctsClock(error: unknown, retry: RetryOptions): boolean {
    const time = platformTime(error, this.#answer, this.#sentAt);
    if (time === undefined) return false;
    this.#call.core.setTime(time);
    const isFirst = !this.#isClockCorrected;
    this.#isClockCorrected = true;
    return isFirst && retry.retries > 0;
  }

  #backOff(error: unknown, retry: RetryOptions): number | undefined {
    const { api, core } = this.#call;
    const delayMs = retryDelay(error, api, this.#retries + 1, retry);
    if (delayMs === undefined || !core.budget.take()) return undefined;
    this.#retries++;
    return delayMs;
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

function signOf(path: string): string {
  return path.slice(path.lastIndexOf("=") + 1);
}

/** The shortest word that tells failures apart in metrics. */
function codeOf(error: unknown): string {
  if (error instanceof TopApiError) return error.sub_code || String(error.code);
  if (error instanceof TopTransportError) return error.reason;
  return error instanceof TopError ? error.kind : "unknown";
}
