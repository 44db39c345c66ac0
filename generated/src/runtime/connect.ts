import type { Core, Loaded } from "./core.js";
import { openPool } from "./transport.js";

/** A client's dispatcher and what its options need, once for all of its calls. */
export function connect(core: Core): Promise<Loaded> {
  return (core.loading ??= load(core));
}

async function load(core: Core): Promise<Loaded> {
  const { dispatcher, hooks, limiter } = core.options;
  const [own, limits, drift] = await Promise.all([
    dispatcher ?? openPool(core.origin),
    limiter && import("./limiter.js"),
    hooks?.onDrift && import("./drift.js"),
  ]);
  core.drift ??= drift && new drift.DriftWatch(core.hooks);
  return (core.loaded = { dispatcher: own, pace: limits?.acquireAll });
}
