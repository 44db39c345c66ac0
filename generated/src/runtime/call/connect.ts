import { openPool } from "../http/pool.js";
import type { ClientState, Loaded } from "./client-state.js";

/** How many connections a client has at most: enough for a busy server, and far below what a process may open. */
export const CONNECTIONS = 100;

/** A client's dispatcher and what its options need, once for all of its calls until it is closed. */
export function connect(client: ClientState): Promise<Loaded> {
  if (client.loading) return client.loading;
  const loading = load(client);
  client.loading = loading;
  void loading.then(
    (loaded) => {
      if (client.loading === loading) client.loaded = loaded;
    },
    // The calls that wait for it tell what failed; the next one tries again.
    () => {
      if (client.loading === loading) client.loading = undefined;
    },
  );
  return loading;
}

async function load(client: ClientState): Promise<Loaded> {
  const { connections = CONNECTIONS, dispatcher, hooks, limiter, maxWait } = client.options;
  const [own, limits, drift] = await Promise.all([
    dispatcher ?? openPool(client.origin, connections),
    limiter && import("./limiter.js"),
    hooks?.onDrift && import("./drift.js"),
  ]);
  client.drift ??= drift && new drift.DriftWatch(client.hooks);
  return { dispatcher: own, pace: limits && limiter && limits.paceOf(limiter, client.appKey, maxWait) };
}
