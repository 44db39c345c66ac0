import type { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { TopClient } from "tbk-sdk";
import type { Settings } from "./settings.ts";

/** One client a machine; its limiter is shared by all of them over Redis. */
export function openClient(redis: Redis, settings: Settings): TopClient {
  const { appKey, appSecret, gatewayUrl, callsPerSecond, clockAhead } = settings;
  return new TopClient({
    appKey,
    appSecret,
    ...(gatewayUrl && { url: gatewayUrl }),
    limiter: new RateLimiterRedis({ storeClient: redis, points: callsPerSecond, duration: 1, keyPrefix: "calls" }),
    clock: () => Date.now() + clockAhead,
  });
}
