/** One of several processes that call through one limit: `limited.ts GATEWAY_URL REDIS_URL PREFIX` prints how many calls succeeded. */
import { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { TbkScSocialCrowdGetRequest, TopClient } from "../../generated/src/index.ts";

const [, , url = "", redisUrl = "", keyPrefix = ""] = process.argv;
const storeClient = new Redis(redisUrl);
const limiter = new RateLimiterRedis({ storeClient, points: 5, duration: 1, keyPrefix });
const client = new TopClient({ appKey: "12345678", appSecret: "secret", url, limiter });
const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const calls = await Promise.all(Array.from({ length: 10 }, () => client.execute(request, "session")));
console.log(calls.length);
await client.close();
storeClient.disconnect();
