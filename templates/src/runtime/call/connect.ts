import { openPool } from "../http/send.js";
import type { ClientState, Loaded } from "./client-state.js";

/** A client's dispatcher and what its options need, once for all of its calls. */
export function connect(client: ClientState): Promise<Loaded> {
  return (client.loading ??= load(client));
}

async function load(client: ClientState): Promise<Loaded> {
  const { dispatcher, hooks, limiter } = client.options;
  const [own, limits, drift] = await Promise.all([
    dispatcher ?? openPool(client.origin),
    limiter && import("./limiter.js"),
    hooks?.onDrift && import("./drift.js"),
  ]);
  client.drift ??= drift && new drift.DriftWatch(client.hooks);
  return (client.loaded = {
    dispatcher: own,
    pace: limits && limiter && limits.paceOf(limiter, client.appKey, client.options.maxWait),
  });
}
