/** What passes between a call and the network. Written out here so that undici's declarations stay out of the package's types. */

/** The part of an undici dispatcher that is used: a `Pool`, `Agent`, `ProxyAgent` or `MockAgent` of undici 7 fits. */
export interface TopDispatcher {
  dispatch(options: never, handler: never): boolean;
  close?(): Promise<void>;
}

/** The client's own pool. It knows each call it carries, and so can end what it does for it. */
export interface CallPool {
  take(options: { readonly body: unknown }, handler: CallHandler): CarriedCall;
  /** What to do where no connection can be made. */
  readonly connectHint: string | undefined;
  /** Ends the calls that have no connection a second from now. */
  hurry(reason: Error): void;
  close(): Promise<void>;
}

export type HttpDispatcher = TopDispatcher | CallPool;

/** The part of a call's handler that a pool calls itself. */
export interface CallHandler {
  onResponseError(controller: unknown, error: unknown): void;
  giveUp(reason: "abort", message: string, cause: unknown): void;
}

/** One call as a dispatcher carries it. */
export interface CarriedCall {
  /** To be called once, when the call has ended, however it did. */
  end(): void;
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

/** A body that is read piece by piece, once. */
export interface StreamedBody extends AsyncIterable<Uint8Array> {
  /** Whether something of it is gone that cannot be read again. */
  readonly isSpent: boolean;
  /** Ends it, however far it was read, and frees what it holds. */
  close(): void;
}

/** An HTTP answer, its body as received but decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly bytes: Uint8Array;
  /** The same, but only for work that ends in the same turn: the next answer may overwrite them. */
  readonly passingBytes?: Uint8Array;
}
