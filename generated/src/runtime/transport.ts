import { Buffer } from "node:buffer";
import { decompress } from "./decompress.js";
import { TopError, TopTransportError } from "./errors.js";
import type { StreamedBody } from "./multipart.js";

/**
 * The part of an undici dispatcher that is used: a `Pool`, `Agent`, `ProxyAgent` or `MockAgent` of undici 7 fits.
 * Written out here so that undici's declarations stay out of the package's types.
 */
export interface TopDispatcher {
  dispatch(options: never, handler: never): boolean;
  close?(): Promise<void>;
}

/** The part of an `AbortSignal` that is used. */
export interface TopAbortSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface HttpCall {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string | StreamedBody;
  /** Milliseconds from the call to the last byte of the answer. */
  readonly timeout: number;
  readonly signal: TopAbortSignal | undefined;
}

/** An HTTP answer, its body as received but decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly bytes: Uint8Array;
}

/** One pool for one gateway; undici is loaded when the first call needs it. */
export async function openPool(origin: string): Promise<TopDispatcher> {
  const { Pool } = await import("undici");
  return new Pool(origin) as unknown as TopDispatcher;
}

interface Controller {
  abort(reason: Error): void;
}

/**
 * Sends one request and collects its answer. The promise settles exactly once, and then no timer or listener of the call
 * is left.
 */
export function send(dispatcher: TopDispatcher, call: HttpCall): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const exchange = new Exchange(call, resolve, reject);
    if (!exchange.isOver) exchange.dispatch(dispatcher);
  });
}

/** The handler undici drives, with the call's timer and abort listener. */
class Exchange {
  isOver = false;
  #controller: Controller | undefined;
  #isSent = false;
  #status = 0;
  #headers: Answer["headers"] = {};
  #chunks: Uint8Array[] = [];
  readonly #call: HttpCall;
  readonly #resolve: (answer: Answer | Promise<Answer>) => void;
  readonly #reject: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #onAbort = () => this.#giveUp("abort", "the call was aborted", this.#call.signal?.reason);

  constructor(call: HttpCall, resolve: (answer: Answer | Promise<Answer>) => void, reject: (error: unknown) => void) {
    this.#call = call;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#giveUp("timeout", `no answer within ${call.timeout} ms`), call.timeout);
    call.signal?.addEventListener("abort", this.#onAbort);
    if (call.signal?.aborted) this.#onAbort();
  }

  dispatch(dispatcher: TopDispatcher): void {
    const { origin, path, headers, body, timeout } = this.#call;
    const options = { origin, path, method: "POST", headers, body, headersTimeout: timeout, bodyTimeout: timeout };
    try {
      dispatcher.dispatch(options as never, this as never);
    } catch (error) {
      this.onResponseError(undefined, error);
    }
  }

  onRequestStart(controller: Controller): void {
    if (this.isOver) return controller.abort(new Error("the call is over"));
    this.#controller = controller;
    this.#isSent = true;
  }

  onResponseStart(_: Controller, status: number, headers: Answer["headers"]): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_: Controller, chunk: Uint8Array): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (!this.#settle()) return;
    const bytes = this.#chunks.length === 1 ? (this.#chunks[0] as Uint8Array) : Buffer.concat(this.#chunks);
    const answer = { status: this.#status, headers: this.#headers, bytes };
    const encoding = this.#headers["content-encoding"];
    this.#resolve(encoding ? decompress(answer, String(encoding), this.#call.method) : answer);
  }

  onResponseError(_: unknown, error: unknown): void {
    if (error instanceof TopError) return this.#failWith(error);
    const code = (error as { code?: string } | undefined)?.code;
    const reason = this.#isSent ? "network" : "connect";
    const what = reason === "connect" ? `cannot connect to ${this.#call.origin}` : "the connection broke";
    this.#fail(reason, code ? `${what} (${code})` : what, error);
  }

  #giveUp(reason: "abort" | "timeout", message: string, cause?: unknown): void {
    this.#fail(reason, message, cause);
    this.#controller?.abort(new Error(message));
  }

  #fail(reason: TopTransportError["reason"], message: string, cause: unknown): void {
    this.#failWith(new TopTransportError(message, { method: this.#call.method, reason, sent: this.#isSent, cause }));
  }

  /** What a streamed body throws comes this way as it is. */
  #failWith(error: TopError): void {
    if (this.#settle()) this.#reject(error);
  }

  /** Whether this was the first outcome. */
  #settle(): boolean {
    if (this.isOver) return false;
    this.isOver = true;
    clearTimeout(this.#timer);
    if (typeof this.#call.body !== "string") this.#call.body.close();
    this.#call.signal?.removeEventListener("abort", this.#onAbort);
    return true;
  }
}
