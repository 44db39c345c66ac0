import { Buffer } from "node:buffer";
import { TopError, TopTransportError } from "../errors/error.js";
import { isThenable } from "../errors/thenable.js";
import { attempt } from "../errors/thrown.js";
import { namedHeaders } from "./named-headers.js";
import { networkFailure } from "./network-failure.js";
import { Received } from "./received.js";
import type { Answer, CallHandler, CarriedCall, HttpCall, HttpDispatcher } from "./types.js";
import { unexpectedAnswer } from "./unexpected-answer.js";

/** An answer may be this large, plain or decompressed; more is no answer of TOP but an attack on memory. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Sends one request and collects its answer. The promise settles exactly once, and then no timer, listener or connection
 * attempt of the call is left.
 */
export function send(dispatcher: HttpDispatcher, call: HttpCall): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const exchange = new Exchange(dispatcher, call, resolve, reject);
    if (!exchange.isOver) exchange.dispatch();
  });
}

interface Controller {
  abort(reason: Error): void;
}

/** The handler undici drives, with the call's timer and abort listener. */
class Exchange implements CallHandler {
  readonly call: HttpCall;
  readonly #dispatcher: HttpDispatcher;
  readonly #resolve: (answer: Answer | Promise<Answer>) => void;
  readonly #reject: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #onAbort: (() => void) | undefined;
  #controller: Controller | undefined;
  #isSent = false;
  #carried: CarriedCall | undefined;
  #status = 0;
  #headers: Answer["headers"] = {};
  #chunks: Uint8Array[] = [];
  #size = 0;
  isOver = false;

  constructor(
    dispatcher: HttpDispatcher,
    call: HttpCall,
    resolve: (answer: Answer | Promise<Answer>) => void,
    reject: (error: unknown) => void,
  ) {
    this.call = call;
    this.#dispatcher = dispatcher;
    this.#resolve = resolve;
    this.#reject = reject;
    if (call.timeout > 0 && call.timeout < Infinity) this.#timer = setTimeout(expire, call.timeout, this);
    const { signal } = call;
    if (!signal) return;
    this.#onAbort = () => this.giveUp("abort", "the call was aborted", signal.reason);
    signal.addEventListener("abort", this.#onAbort);
    if (signal.aborted) this.#onAbort();
  }

  /**
   * Without undici's own timers: the call's covers all of its time. A dispatcher of the app's own gets headers by their names, to
   * which proxies and interceptors add some.
   */
  dispatch(): void {
    const { origin, path, headers: list, body } = this.call;
    const dispatcher = this.#dispatcher;
    try {
      const isPool = "take" in dispatcher;
      const headers = isPool ? list : namedHeaders(list);
      const options = { origin, path, method: "POST", headers, body, headersTimeout: 0, bodyTimeout: 0 };
      if (isPool) this.#carried = dispatcher.take(options, this);
      else this.#watch(dispatcher.dispatch(options as never, this as never));
    } catch (error) {
      this.onResponseError(undefined, error);
    }
    if (this.isOver) this.#carried?.end(); // before it was known
  }

  /** A dispatcher of the app's own may be an async function, whatever its type says. */
  #watch(dispatched: unknown): void {
    if (!isThenable(dispatched)) return;
    Promise.resolve(dispatched).catch((error: unknown) => this.onResponseError(undefined, error));
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    this.#isSent = true;
    if (this.isOver) this.#stop("the call is over");
  }

  /** What is answered was sent, also by a dispatcher of the app's own that has not said so. */
  onResponseStart(controller: Controller, status: number, headers: Answer["headers"] | undefined): void {
    this.#controller ??= controller;
    this.#isSent = true;
    this.#status = status;
    this.#headers = headers ?? {};
  }

  /** Bytes, or of a dispatcher of the app's own what bytes can be made of. */
  onResponseData(_: Controller, chunk: Uint8Array | string): void {
    if (this.isOver) return;
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(chunk);
    this.#chunks.push(bytes);
    this.#size += bytes.length;
    if (this.#size > MAX_BYTES) this.#refuse(`the answer is larger than ${MAX_BYTES} bytes`);
  }

  onResponseEnd(): void {
    if (!this.#end()) return;
    const answer = new Received(this.#status, this.#headers, this.#chunks);
    this.#resolve(answer.headers["content-encoding"] ? plain(answer, this.call.method) : answer);
  }

  onResponseError(_: unknown, error: unknown): void {
    if (error instanceof TopError) return this.#fail(error);
    const hint = "take" in this.#dispatcher ? this.#dispatcher.connectHint : undefined;
    this.#fail(networkFailure(this.call, error, this.#isSent, hint));
  }

  giveUp(reason: "abort" | "timeout", message: string, cause?: unknown): void {
    const { method } = this.call;
    this.#fail(new TopTransportError(message, { method, reason, sent: this.#isSent, cause }));
    this.#stop(message);
  }

  /** What fails in there has no call to tell it to any more. */
  #stop(message: string): void {
    attempt(() => this.#controller?.abort(new Error(message)), undefined);
  }

  #refuse(message: string): void {
    const answer = new Received(this.#status, this.#headers, this.#chunks.slice(0, 1));
    this.#chunks = [];
    this.#fail(unexpectedAnswer(this.call.method, answer, message, { retryable: false }));
    this.#stop(message);
  }

  /** What a streamed body throws comes this way as it is. */
  #fail(error: TopError): void {
    if (this.#end()) this.#reject(error);
  }

  /** Whether this was the first outcome. */
  #end(): boolean {
    if (this.isOver) return false;
    this.isOver = true;
    clearTimeout(this.#timer);
    const { body, signal } = this.call;
    if (typeof body !== "string") body.close();
    if (this.#onAbort) signal?.removeEventListener("abort", this.#onAbort);
    this.#carried?.end();
    return true;
  }
}

function expire(exchange: Exchange): void {
  exchange.giveUp("timeout", `no answer within ${exchange.call.timeout} ms`);
}

let decompressor: Promise<typeof import("./decompress.js")> | undefined;

async function plain(answer: Answer, method: string): Promise<Answer> {
  const { decompress } = await (decompressor ??= import("./decompress.js"));
  return decompress(answer, String(answer.headers["content-encoding"]), method, MAX_BYTES);
}
