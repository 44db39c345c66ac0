import { CONNECTIONS } from "../call/connect.js";
import type { ClientState } from "../call/client-state.js";
import { openPool } from "../http/pool.js";
import type { CallPool, HttpCall, HttpDispatcher } from "../http/types.js";
import { assertReaches } from "./bound-dispatcher.js";

/** The connections of the token requests that run at once. */
interface Shared {
  readonly pool: Promise<CallPool>;
  running: number;
}

const pools = new WeakMap<ClientState, Shared>();

/**
 * Does something with the client's dispatcher, or with a pool that is opened for the first of the token requests at once and
 * closed with the last: tokens are asked for rarely, and their host is another one than the calls'.
 */
export async function withDispatcher<T>(
  client: ClientState,
  { method, origin }: Pick<HttpCall, "method" | "origin">,
  work: (dispatcher: HttpDispatcher) => Promise<T>,
): Promise<T> {
  const { dispatcher, connections = CONNECTIONS } = client.options;
  if (dispatcher) {
    assertReaches(dispatcher, origin, method);
    return work(dispatcher);
  }
  const shared = pools.get(client) ?? { pool: openPool(origin, connections), running: 0 };
  pools.set(client, shared);
  shared.running++;
  const done = client.begin((reason) => void shared.pool.then((pool) => pool.hurry(reason)).catch(() => undefined));
  try {
    return await work(await shared.pool);
  } finally {
    if (--shared.running === 0) {
      pools.delete(client);
      void shared.pool.then((pool) => pool.close()).then(done, done);
    } else done();
  }
}
