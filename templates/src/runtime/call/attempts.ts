import { TopError } from "../errors/error.js";
import { isThenable } from "../errors/thenable.js";
import { send } from "../http/send.js";
import type { Answer, HttpDispatcher, TopAbortSignal } from "../http/types.js";
import type { Encoded } from "../wire/encode.js";
import { aborted } from "./abort.js";
import { channel } from "./channel.js";
import { connect } from "./connect.js";
import { notify } from "./hooks.js";
import type { Invocation } from "./invocation.js";
import type { Pace } from "./limiter.js";
import { Recovery } from "./recovery.js";
import { TopResponseInfo } from "./response.js";
import { askSession } from "./session.js";
import { shareSignal } from "./share-signal.js";
import { codeOf, type TopTrace } from "./trace.js";

/** One HTTP request as its attempts see it: a call of one API, or a batch of many. */
export interface Call {
  /** That of a batch has an API that stands for all of its calls. */
  readonly invocation: Invocation;
  /** What the limiter is asked for. */
  readonly methods: readonly string[];
  /** What errors must not show, beside the client's secret and the session and sign of an attempt. */
  readonly secrets: readonly (string | undefined)[];
  /** @throws TopRequestError when it cannot succeed */
  prepare(session: string | undefined): void | Promise<void>;
  encode(session: string | undefined, now: number): Encoded | Promise<Encoded>;
  /** @param ranBefore whether an earlier attempt may have run */
  decode(answer: Answer, ranBefore: boolean): unknown;
}

/** One call from check to typed answer, repeated where that is safe. Without subscribers its trace costs one check. */
export function runCall<Data>(call: Call): Promise<TopResponseInfo<Data>> {
  const attempts = new Attempts(call);
  const info = channel.hasSubscribers ? channel.tracePromise(() => attempts.run(), attempts.trace) : attempts.run();
  return info as Promise<TopResponseInfo<Data>>;
}

/** The attempts of one call: each has a fresh timestamp and sign. */
class Attempts {
  readonly call: Call;
  readonly trace: TopTrace;
  session: string | undefined;
  /** Our time when the last attempt was signed. */
  sentAt = 0;
  encoded: Encoded | undefined;
  answer: Answer | undefined;
  /** Whether the last attempt got its turn: what keeps it from that is not tried again. */
  isReady = false;
  /** Milliseconds that the limiter has had. */
  #paced = 0;
  readonly #start = performance.now();
  #recovery: Recovery | undefined;

  constructor(call: Call) {
    this.call = call;
    this.trace = { method: call.invocation.api.method, attempt: 0 };
  }

  /** The attempts are no async function of their own, which would cost each call another promise and another turn. */
  async run(): Promise<TopResponseInfo<unknown>> {
    const { call, trace } = this;
    try {
      const { session, client, options } = call.invocation;
      shareSignal(options.signal);
      this.session = typeof session === "function" ? await askSession(session, call.invocation) : session;
      const preparing = call.prepare(this.session);
      if (preparing) await preparing;
      for (;;) {
        trace.attempt++;
        let data: unknown;
        try {
          this.answer = undefined;
          this.isReady = false;
          this.#checkClosed();
          const { dispatcher, pace } = client.loaded ?? (await connect(client));
          if (pace) await this.#pace(pace);
          this.isReady = true;
          const encoding = this.#encode();
          const isLater = isThenable(encoding);
          this.encoded = isLater ? await encoding : encoding;
          // By the hook, or while files were looked up.
          if (client.hooks.onRequest || isLater) this.#checkClosed();
          this.answer = await this.#send(dispatcher, this.encoded);
          const decoding = call.decode(this.answer, this.#recovery?.mayHaveRun ?? false);
          data = isThenable(decoding) ? await decoding : decoding;
        } catch (error) {
          await this.#recover(error);
          continue;
        }
        return this.#succeed(data);
      }
    } catch (error) {
      throw this.#fail(error);
    }
  }

  #encode(): Encoded | Promise<Encoded> {
    const { api, client } = this.call.invocation;
    notify(client.hooks, "onRequest", { method: api.method, attempt: this.trace.attempt });
    this.sentAt = client.now();
    return this.call.encode(this.session, this.sentAt);
  }

  #send(dispatcher: HttpDispatcher, { path, headers, body }: Encoded): Promise<Answer> {
    const { api, client, options } = this.call.invocation;
    const timeout = options.timeout ?? client.timeout;
    const { origin } = client;
    return send(dispatcher, { method: api.method, origin, path, headers, body, timeout, signal: options.signal });
  }

  /** What ends a wait of the call. */
  get signals(): readonly (TopAbortSignal | undefined)[] {
    const { options, closed } = this.call.invocation;
    return [options.signal, closed];
  }

  /** A pool that is opened after the client was closed would be closed by nobody. */
  #checkClosed(): void {
    const { api, closed } = this.call.invocation;
    if (closed.aborted) throw aborted(api.method, closed.reason);
  }

  async #pace(pace: Pace): Promise<void> {
    const start = performance.now();
    await pace(this.call.methods, this.signals, this.#paced);
    this.#paced += performance.now() - start;
    this.#checkClosed();
  }

  /** Returns when the call shall be tried again, throws what ends it. */
  #recover(error: unknown): Promise<void> {
    this.#recovery ??= new Recovery(this);
    return this.#recovery.next(error);
  }

  #succeed(data: unknown): TopResponseInfo<unknown> {
    const { client, api } = this.call.invocation;
    const { attempt } = this.trace;
    const elapsedMs = performance.now() - this.#start;
    const info = new TopResponseInfo(data, this.answer as Answer, attempt, elapsedMs);
    const { requestId: request_id, status } = info;
    client.budget.succeed();
    notify(client.hooks, "onResponse", { method: api.method, attempt, status, request_id, elapsedMs });
    this.#end(elapsedMs, "0", request_id);
    return info;
  }

  #fail(error: unknown): unknown {
    const { client, api } = this.call.invocation;
    const elapsedMs = performance.now() - this.#start;
    notify(client.hooks, "onError", { method: api.method, attempt: this.trace.attempt, error, elapsedMs });
    this.#end(elapsedMs, codeOf(error), error instanceof TopError ? error.request_id : undefined);
    return error;
  }

  #end(duration: number, code: string, request_id: string | undefined): void {
    this.trace.duration = duration;
    this.trace.code = code;
    this.trace.request_id = request_id;
  }
}
