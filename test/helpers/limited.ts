/** One of several processes that call through one limit: `limited.ts GATEWAY_URL REDIS_URL OPTIONS` prints how many calls got through. */
import { Redis } from "ioredis";
import { RateLimiterRedis } from "rate-limiter-flexible";
import { TbkScSocialCrowdGetRequest, TopClient } from "../../generated/src/index.ts";

const [, , url = "", redisUrl = "", options = ""] = process.argv;
const { maxWait, ...limits } = JSON.parse(options) as { maxWait: number; points: number; duration: number };
const storeClient = new Redis(redisUrl);
const limiter = new RateLimiterRedis({ storeClient, ...limits });
const client = new TopClient({ appKey: "12345678", appSecret: "secret", url, limiter, maxWait });
const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const calls = await Promise.allSettled(Array.from({ length: 10 }, () => client.execute(request, "session")));
console.log(calls.filter(({ status }) => status === "fulfilled").length);
await client.close();
storeClient.disconnect();
