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

const OVER = "the call is over";

type Opened = Parameters<ReturnType<Undici["buildConnector"]>>[1];
type Options = Parameters<CallPool["take"]>[0];

/**
 * A pool of undici that knows which connection is opened for which call, so that one that ends while it connects takes the
 * attempt with it. undici gets a call when there is room for it.
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
  /** What undici is given now, and what it kept for later. Not by the options: with one more undici reads them at half the speed. */
  #handed: PoolTurn | undefined;
  readonly #queued = new Map<object, PoolTurn>();
  #onIdle: (() => void) | undefined;

  constructor({ buildConnector, Client, Pool }: Undici, origin: string, connections: number) {
    // Said outright, or the environment's NODE_TLS_REJECT_UNAUTHORIZED=0 would send sessions to anybody. No timeout: a call has its own.
    const connector = buildConnector({ rejectUnauthorized: true, timeout: 0 });
    const factory = (url: URL, options: object) => {
      // What has the connection. It may be opened long after undici was given the call: once the one before is closed.
      let turn: PoolTurn | undefined;
      const connect: typeof connector = (how, callback) => {
        if (turn) this.#connect(turn, (done) => connector(how, done) as unknown as Socket, callback);
      };
      const client = new Client(url, { ...options, connect });
      const dispatch = client.dispatch.bind(client);
      // undici's pool forgets a client that could not connect, and may still give it the next call: nobody would close that.
      let isForgotten = false;
      client.on("connectionError", () => (isForgotten = true));
      client.dispatch = (given, handler) => {
        const next = this.#handed ?? (this.#queued.get(given) as PoolTurn);
        if (this.#handed) this.#handed = undefined;
        else this.#queued.delete(given);
        if (isForgotten) queueMicrotask(() => this.#dispatch(next));
        else turn = next;
        return isForgotten || dispatch(given, handler);
      };
      return client;
    };
    this.#pool = new Pool(origin, { factory, connections }) as never;
    this.#connections = connections;
    this.connectHint = proxyHint(origin);
  }

  take(options: Options, handler: CallHandler): CarriedCall {
    const turn = new PoolTurn(this, options, handler);
    // Not before those that wait already: whoever calls again and again would keep them waiting for ever.
    if (this.#running < this.#connections && this.#waiting.size === 0) this.#start(turn);
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
    this.#dispatch(turn);
  }

  #dispatch(turn: PoolTurn): void {
    if (!turn.isRunning) return;
    const { options, handler } = turn;
    this.#handed = turn;
    try {
      this.#pool.dispatch(options as never, handler as never);
    } catch (error) {
      handler.onResponseError(undefined, error);
    }
    if (this.#handed) this.#queued.set(options, this.#handed);
    this.#handed = undefined;
  }

  #startNext(): void {
    for (const turn of this.#waiting) {
      if (this.#running >= this.#connections) return;
      this.#waiting.delete(turn);
      this.#start(turn);
    }
  }

  /** Opens a connection that ends with its call, none for a call that has ended. */
  #connect(turn: PoolTurn, open: (done: Opened) => Socket, callback: Opened): void {
    if (!turn.isRunning) return queueMicrotask(() => callback(new Error(OVER), null));
    turn.connecting = open((...outcome) => {
      turn.connecting = undefined;
      this.#connecting.delete(turn);
      callback(...outcome);
    });
    this.#connecting.add(turn);
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
    this.connecting?.destroy(new Error(OVER));
    this.#pool.release(this);
  }
}
