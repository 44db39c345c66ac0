import { Buffer } from "node:buffer";
import { TopError, TopTransportError } from "../errors/error.js";
import type { Answer, HttpCall, TopDispatcher } from "./types.js";

/** One pool for one gateway; undici is loaded when the first call needs it. */
export async function openPool(origin: string): Promise<TopDispatcher> {
  // By its file: Bun puts a shim without `dispatch` in place of the bare name.
  const undici = await import("undici/index.js");
  // Bundlers that split a program give a CommonJS module as the default alone.
  const { Pool } = undici.default ?? undici;
  // Said outright, or the environment's NODE_TLS_REJECT_UNAUTHORIZED=0 would send sessions to anybody.
  return new Pool(origin, { connect: { rejectUnauthorized: true } }) as unknown as TopDispatcher;
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

interface Controller {
  abort(reason: Error): void;
}

/** Node's codes of a certificate that nobody vouches for, that is out of date, or another host's. */
const UNTRUSTED = /CERT|SIGNATURE/;
const TRUST =
  "证书不可信：将 CA 配入 NODE_EXTRA_CA_CERTS 或 dispatcher / trust its CA by NODE_EXTRA_CA_CERTS or a dispatcher";

/** The handler undici drives, with the call's timer and abort listener. */
class Exchange {
  readonly call: HttpCall;
  readonly #resolve: (answer: Answer | Promise<Answer>) => void;
  readonly #reject: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #onAbort: (() => void) | undefined;
  #controller: Controller | undefined;
  #status = 0;
  #headers: Answer["headers"] = {};
  #chunks: Uint8Array[] = [];
  isOver = false;

  constructor(call: HttpCall, resolve: (answer: Answer | Promise<Answer>) => void, reject: (error: unknown) => void) {
    this.call = call;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(expire, call.timeout, this);
    const { signal } = call;
    if (!signal) return;
    this.#onAbort = () => this.giveUp("abort", "the call was aborted", signal.reason);
    signal.addEventListener("abort", this.#onAbort);
    if (signal.aborted) this.#onAbort();
  }

  /** Without undici's own timers: the call's covers all of its time. */
  dispatch(dispatcher: TopDispatcher): void {
    const { origin, path, headers, body } = this.call;
    const options = { origin, path, method: "POST", headers, body, headersTimeout: 0, bodyTimeout: 0 };
    try {
      dispatcher.dispatch(options as never, this as never);
    } catch (error) {
      this.onResponseError(undefined, error);
    }
  }

  onRequestStart(controller: Controller): void {
    if (this.isOver) return controller.abort(new Error("the call is over"));
    this.#controller = controller;
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
    this.#resolve(answer.headers["content-encoding"] ? plain(answer, this.call.method) : answer);
  }

  onResponseError(_: unknown, error: unknown): void {
    if (error instanceof TopError) return this.#fail(error);
    const code = (error as { code?: string } | undefined)?.code;
    const reason = this.#controller ? "network" : "connect";
    const what = this.#controller ? "the connection broke" : `cannot connect to ${this.call.origin}`;
    const distrust = code && UNTRUSTED.test(code) ? { hint: TRUST, retryable: false } : {};
    this.#fail(this.#error(reason, code ? `${what} (${code})` : what, error, distrust));
  }

  giveUp(reason: "abort" | "timeout", message: string, cause?: unknown): void {
    this.#fail(this.#error(reason, message, cause));
    this.#controller?.abort(new Error(message));
  }

  #error(
    reason: TopTransportError["reason"],
    message: string,
    cause: unknown,
    more?: { hint?: string; retryable?: boolean },
  ): TopTransportError {
    const { method } = this.call;
    return new TopTransportError(message, { method, reason, sent: !!this.#controller, cause, ...more });
  }

  /** What a streamed body throws comes this way as it is. */
  #fail(error: TopError): void {
    if (this.#settle()) this.#reject(error);
  }

  /** Whether this was the first outcome. */
  #settle(): boolean {
    if (this.isOver) return false;
    this.isOver = true;
    clearTimeout(this.#timer);
    const { body, signal } = this.call;
    if (typeof body !== "string") body.close();
    if (this.#onAbort) signal?.removeEventListener("abort", this.#onAbort);
    return true;
  }
}

function expire(exchange: Exchange): void {
  exchange.giveUp("timeout", `no answer within ${exchange.call.timeout} ms`);
}

let decompressor: Promise<typeof import("./decompress.js")> | undefined;

async function plain(answer: Answer, method: string): Promise<Answer> {
  const { decompress } = await (decompressor ??= import("./decompress.js"));
  return decompress(answer, String(answer.headers["content-encoding"]), method);
}
