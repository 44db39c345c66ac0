import type { Socket } from "node:net";
import type { HttpDispatcher, TopDispatcher } from "./types.js";

/**
 * One pool for one gateway; undici is loaded when the first call needs it.
 *
 * @param connections how many there are at most; further calls wait for one, in their own time
 */
export async function openPool(origin: string, connections: number): Promise<HttpDispatcher> {
  // By its file: Bun puts a shim without `dispatch` in place of the bare name.
  const undici = await import("undici/index.js");
  // Bundlers that split a program give a CommonJS module as the default alone.
  return new GatewayPool(undici.default ?? undici, origin, connections);
}

type Undici = Pick<typeof import("undici/index.js"), "buildConnector" | "Pool">;

/**
 * A pool of undici that knows which connection is opened for which call, so that one that ends while it connects takes the
 * attempt with it. undici gets a call when there is room for it, and so opens its connection in the same moment.
 */
class GatewayPool implements HttpDispatcher {
  readonly connectHint: string | undefined;
  readonly #pool: TopDispatcher & { destroy(): Promise<void> };
  readonly #connections: number;
  /** Handlers of calls with their options, in the order they came. */
  readonly #waiting = new Map<never, never>();
  readonly #running = new Set<object>();
  readonly #connecting = new Map<object, Socket>();
  #dispatched: object | undefined;
  #onIdle: (() => void) | undefined;

  constructor({ buildConnector, Pool }: Undici, origin: string, connections: number) {
    // Said outright, or the environment's NODE_TLS_REJECT_UNAUTHORIZED=0 would send sessions to anybody. No timeout: a call has its own.
    const connector = buildConnector({ rejectUnauthorized: true, timeout: 0 });
    const connect: typeof connector = (options, callback) => {
      const handler = this.#dispatched;
      const done: typeof callback = (...outcome) => {
        if (handler) this.#connecting.delete(handler);
        callback(...outcome);
      };
      const socket = connector(options, done) as unknown as Socket;
      if (handler) this.#connecting.set(handler, socket);
    };
    this.#pool = new Pool(origin, { connect, connections }) as never;
    this.#connections = connections;
    this.connectHint = unusedProxy(origin);
  }

  dispatch(options: never, handler: never): boolean {
    const isFree = this.#running.size < this.#connections;
    if (isFree) this.#start(options, handler);
    else this.#waiting.set(handler, options);
    return isFree;
  }

  release(handler: never): void {
    this.#waiting.delete(handler);
    this.#connecting.get(handler)?.destroy(new Error("the call is over"));
    // undici has the connection free a moment after the answer's end.
    if (this.#running.delete(handler) && this.#waiting.size > 0) setImmediate(() => this.#startNext());
    if (this.#running.size === 0 && this.#waiting.size === 0) this.#onIdle?.();
  }

  #start(options: never, handler: never): void {
    this.#running.add(handler);
    this.#hand(options, handler);
  }

  #startNext(): void {
    for (const [handler, options] of this.#waiting) {
      if (this.#running.size >= this.#connections) return;
      this.#waiting.delete(handler);
      this.#start(options, handler);
    }
  }

  /** One by one: undici opens a connection in the same turn, for a body that is streamed in the next. */
  #hand(options: { readonly body: unknown }, handler: never): void {
    if (this.#dispatched) return queueMicrotask(() => this.#hand(options, handler));
    if (!this.#running.has(handler)) return;
    this.#dispatched = handler;
    try {
      this.#pool.dispatch(options as never, handler);
    } finally {
      if (typeof options.body === "string") this.#dispatched = undefined;
      else queueMicrotask(() => (this.#dispatched = undefined));
    }
  }

  /** Once its calls have ended. Connections that are idle, or opened for nobody, are cut. */
  async close(): Promise<void> {
    if (this.#running.size > 0 || this.#waiting.size > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
    await this.#pool.destroy();
  }
}

/** Everybody expects these to be used: undici uses none, unless it is told to. */
function unusedProxy(origin: string): string | undefined {
  const scheme = origin.slice(0, origin.indexOf(":"));
  const names = [`${scheme}_proxy`, `${scheme}_PROXY`.toUpperCase(), "all_proxy", "ALL_PROXY"];
  const name = names.find((one) => process.env[one]);
  if (!name) return undefined;
  return (
    `环境变量 ${name} 未被使用：需要代理时传入 dispatcher: new EnvHttpProxyAgent()\n` +
    `${name} is set and not used: give dispatcher: new EnvHttpProxyAgent() of undici 7`
  );
}
