import { TopTransportError } from "../errors/error.js";
import { attempt } from "../errors/thrown.js";
import type { TopDispatcher } from "../http/types.js";

const AGENT =
  "用 Agent 代替 Pool：令牌来自另一个地址\ngive an Agent of undici in place of the pool: tokens come from another host";

/**
 * A Client and a pool of undici send everything to their own place, whatever a request says: the app's secret would go there.
 *
 * @throws TopTransportError for one of another place, before anything is sent
 */
export function assertReaches(dispatcher: TopDispatcher, origin: string, method: string): void {
  const others = attempt(() => placesOf(dispatcher), []).filter((place) => place !== origin);
  if (others.length === 0) return;
  const message = `the dispatcher sends everything to ${others.join(", ")}, and nothing to ${origin}`;
  throw new TopTransportError(message, { method, reason: "connect", sent: false, retryable: false, hint: AGENT });
}

/** The places of a BalancedPool are told, that of the others is kept under a symbol. */
function placesOf(dispatcher: TopDispatcher): readonly string[] {
  const { upstreams } = dispatcher as { readonly upstreams?: unknown };
  if (Array.isArray(upstreams)) return upstreams.map(String);
  const key = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === "url");
  const url: unknown = key && Reflect.get(dispatcher, key);
  return url instanceof URL ? [url.origin] : [];
}
