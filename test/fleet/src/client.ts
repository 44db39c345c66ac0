import type { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { TopClient } from "tbk-sdk";
import type { Settings } from "./settings.ts";

/** One client a machine, for the app of TOP_APP_KEY and TOP_APP_SECRET; its limiter is shared by all of them over Redis. */
export function openClient(redis: Redis, settings: Settings): TopClient {
  const { gatewayUrl, callsPerSecond, clockAhead } = settings;
  return new TopClient({
    ...(gatewayUrl && { url: gatewayUrl }),
    limiter: new RateLimiterRedis({ storeClient: redis, points: callsPerSecond, duration: 1, keyPrefix: "calls" }),
    clock: () => Date.now() + clockAhead,
  });
}
