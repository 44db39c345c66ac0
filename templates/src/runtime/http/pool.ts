import type { Socket } from "node:net";
import { proxyHint } from "./proxy-hint.js";
import { loadUndici, type Undici } from "./undici.js";
import type { CallHandler, CallPool, CarriedCall, TopDispatcher } from "./types.js";

/**
 * One pool for one gateway; undici is loaded when the first call needs it.
 *
 * @param connections how many there are at most; further calls wait for one, in their own time
 */
export async function openPool(origin: string, connections: number): Promise<CallPool> {
  return new GatewayPool(await loadUndici(), origin, connections);
}

/** Milliseconds in which whatever is there has taken a connection. */
const PATIENCE = 1000;

type Options = Parameters<CallPool["take"]>[0];

/**
 * A pool of undici that knows which connection is opened for which call, so that one that ends while it connects takes the
 * attempt with it. undici gets a call when there is room for it, and so opens its connection in the same moment.
 */
class GatewayPool implements CallPool {
  readonly connectHint: string | undefined;
  readonly #pool: TopDispatcher & { destroy(): Promise<void> };
  readonly #connections: number;
  /** How many have a connection. Not the turns themselves: a set that lives long keeps what goes through it from dying young. */
  #running = 0;
  /** In the order they came. */
  readonly #waiting = new Set<PoolTurn>();
  /** Whose connection is being opened. */
  readonly #connecting = new Set<PoolTurn>();
  /** Whose connection undici opens, if it opens one now. */
  #dispatched: PoolTurn | undefined;
  #onIdle: (() => void) | undefined;

  constructor({ buildConnector, Pool }: Undici, origin: string, connections: number) {
    // Said outright, or the environment's NODE_TLS_REJECT_UNAUTHORIZED=0 would send sessions to anybody. No timeout: a call has its own.
    const connector = buildConnector({ rejectUnauthorized: true, timeout: 0 });
    const connect: typeof connector = (options, callback) => {
      const turn = this.#dispatched;
      const done: typeof callback = (...outcome) => {
        if (turn) turn.connecting = undefined;
        if (turn) this.#connecting.delete(turn);
        callback(...outcome);
      };
      const socket = connector(options, done) as unknown as Socket;
      if (turn) turn.connecting = socket;
      if (turn) this.#connecting.add(turn);
    };
    this.#pool = new Pool(origin, { connect, connections }) as never;
    this.#connections = connections;
    this.connectHint = proxyHint(origin);
  }

  take(options: Options, handler: CallHandler): CarriedCall {
    const turn = new PoolTurn(this, options, handler);
    if (this.#running < this.#connections) this.#start(turn);
    else this.#waiting.add(turn);
    return turn;
  }

  /** Of a turn that ends. */
  release(turn: PoolTurn): void {
    this.#connecting.delete(turn);
    if (!turn.isRunning) this.#waiting.delete(turn);
    else {
      turn.isRunning = false;
      this.#running--;
      // undici has the connection free a moment after the answer's end.
      if (this.#waiting.size > 0) setImmediate(() => this.#startNext());
    }
    if (this.#running === 0 && this.#waiting.size === 0) this.#onIdle?.();
  }

  #start(turn: PoolTurn): void {
    turn.isRunning = true;
    this.#running++;
    this.#hand(turn);
  }

  #startNext(): void {
    for (const turn of this.#waiting) {
      if (this.#running >= this.#connections) return;
      this.#waiting.delete(turn);
      this.#start(turn);
    }
  }

  /** One by one: undici opens a connection in the same turn, for a body that is streamed in the next. */
  #hand(turn: PoolTurn): void {
    if (this.#dispatched) return queueMicrotask(() => this.#hand(turn));
    if (!turn.isRunning) return;
    this.#dispatched = turn;
    const { options, handler } = turn;
    try {
      this.#pool.dispatch(options as never, handler as never);
    } catch (error) {
      handler.onResponseError(undefined, error);
    } finally {
      if (typeof options.body === "string") this.#dispatched = undefined;
      else queueMicrotask(() => (this.#dispatched = undefined));
    }
  }

  hurry(reason: Error): void {
    setTimeout(() => {
      const message = `the call was aborted while it waited: ${reason.message}`;
      for (const { handler } of [...this.#connecting, ...this.#waiting]) handler.giveUp("abort", message, reason);
    }, PATIENCE).unref();
  }

  /** Once its calls have ended. Connections that are idle, or opened for nobody, are cut. */
  async close(): Promise<void> {
    if (this.#running > 0 || this.#waiting.size > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
    await this.#pool.destroy();
  }
}

/** A call's place in the pool. */
class PoolTurn implements CarriedCall {
  readonly options: Options;
  readonly handler: CallHandler;
  isRunning = false;
  /** Being opened for this call. */
  connecting: Socket | undefined;
  readonly #pool: GatewayPool;

  constructor(pool: GatewayPool, options: Options, handler: CallHandler) {
    this.#pool = pool;
    this.options = options;
    this.handler = handler;
  }

  end(): void {
    this.connecting?.destroy(new Error("the call is over"));
    this.#pool.release(this);
  }
}
