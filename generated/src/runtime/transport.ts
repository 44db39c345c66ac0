import { Exchange } from "./exchange.js";
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
  // By its file: Bun puts a shim without `dispatch` in place of the bare name.
  const { Pool } = await import("undici/index.js");
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
