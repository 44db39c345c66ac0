import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { getEventListeners } from "node:events";
import { fileURLToPath } from "node:url";
import { inspect, promisify } from "node:util";
import { RateLimiterMemory, RateLimiterUnion } from "rate-limiter-flexible";
import { describe, expect, test } from "vitest";
import {
  TbkScSocialCrowdGetRequest,
  TopLimitError,
  type TopLimiter,
  TopTransportError,
} from "../../generated/src/index.ts";
import { APP, crowd, gateway, refusal, rejection } from "../helpers/gateway.ts";
import { leap, timePassesAndLeaps } from "../helpers/time.ts";

const request = new TbkScSocialCrowdGetRequest({ social_crowd_id: 1 });
const KEY = `${APP.appKey}:taobao.tbk.sc.social.crowd.get`;

/** Grants after some refusals, each of one millisecond. */
function refusing(times: number): TopLimiter & { keys: string[] } {
  const keys: string[] = [];
  return {
    keys,
    async consume(key) {
      keys.push(key);
      // What rate-limiter-flexible rejects with is no Error.
      if (keys.length <= times) throw { msBeforeNext: 1, remainingPoints: 0 };
    },
  };
}

describe("a limiter", () => {
  test("is asked for one point per attempt, by app and method", async () => {
    const fake = await gateway(({ n }) => (n === 1 ? refusal(15, "isp.x") : crowd()));
    const limiter = refusing(0);
    await fake.client({ limiter }).execute(request, "s");
    expect(limiter.keys).toEqual([KEY, KEY]);
  });

  test("that refuses is waited for", async () => {
    const fake = await gateway(() => crowd());
    const limiter = refusing(3);
    const info = await fake.client({ limiter }).executeWithResponse(request, "s");
    expect(limiter.keys).toHaveLength(4);
    expect(info.attempts).toBe(1);
  });

  test("that takes too long ends the call before any I/O", async () => {
    const fake = await gateway(() => crowd());
    const limiter: TopLimiter = { consume: () => Promise.reject({ msBeforeNext: 5000 }) };
    const error = await rejection(fake.client({ limiter, maxWait: 4000 }).execute(request, "s"));
    expect(error).toBeInstanceOf(TopLimitError);
    expect(error).toMatchObject({ sub_code: "client.limiter", retryAfterMs: 5000, retryable: true, daily: false });
    expect((error as Error).message).toContain("more than 4000 ms");
    expect(fake.seen).toHaveLength(0);
  });

  test("is asked again only after the time it names", async () => {
    const fake = await gateway(() => crowd());
    let [asked, isFree] = [0, false];
    const limiter: TopLimiter = {
      async consume() {
        if (asked++ === 0) setTimeout(() => (isFree = true), 10);
        if (asked > 9) throw new Error("it was not waited for");
        if (!isFree) throw { msBeforeNext: 30 };
      },
    };
    await fake.client({ limiter }).execute(request, "s");
    expect(asked).toBe(2);
  });

  test("that refuses again and again ends the call when all of the waiting is too long", async () => {
    const fake = await gateway(() => crowd());
    const error = await rejection(fake.client({ limiter: refusing(1000), maxWait: 20 }).execute(request, "s"));
    expect(error).toMatchObject({ sub_code: "client.limiter", retryAfterMs: 1 });
    expect(fake.seen).toHaveLength(0);
  });

  test.each([
    [59_000, "TopTransportError"],
    [60_001, "TopLimitError"],
  ])("is waited for a minute unless the client says otherwise: %i ms", async (msBeforeNext, name) => {
    const fake = await gateway(() => crowd());
    const controller = new AbortController();
    const consume = () => (setImmediate(() => controller.abort()), Promise.reject({ msBeforeNext }));
    const { signal } = controller;
    const error = await rejection(fake.client({ limiter: { consume } }).execute(request, "s", { signal }));
    expect(error).toMatchObject({ name });
  });

  test("does not age a call: it is signed once it may go", async () => {
    let now = Date.UTC(2024, 0, 1);
    const fake = await gateway(() => crowd());
    const limiter: TopLimiter = { consume: async () => void (now += 3_600_000) };
    await fake.client({ limiter, clock: () => now }).execute(request, "s");
    expect(fake.seen[0]?.query.get("timestamp")).toBe("2024-01-01 09:00:00");
  });

  test.each([
    ["an Error", Object.assign(new Error("redis is gone"), { msBeforeNext: 1 })],
    ["a text", "gone"],
    ["nothing", undefined],
  ])("that breaks with %s ends the call, and says that nothing was sent", async (_name, mine) => {
    const fake = await gateway(() => crowd());
    let asked = 0;
    const limiter: TopLimiter = { consume: () => (asked++, Promise.reject(mine)) };
    const error = await rejection(fake.client({ limiter }).execute(request, "s"));
    expect(error).toBeInstanceOf(TopTransportError);
    expect(error).toMatchObject({ reason: "limiter", sent: false, mayHaveRun: false, retryable: true });
    expect((error as Error).cause).toBe(mine);
    expect([asked, fake.seen.length]).toEqual([1, 0]);
  });

  test.each([-1, -Infinity, NaN, Infinity, 2 ** 31, 2 ** 53])(
    "that says to wait %d ms is not polled",
    async (msBeforeNext) => {
      const fake = await gateway(() => crowd());
      let asked = 0;
      const limiter: TopLimiter = { consume: () => (asked++, Promise.reject({ msBeforeNext })) };
      const error = await rejection(fake.client({ limiter }).execute(request, "s"));
      expect(error).toBeInstanceOf(TopLimitError);
      expect([asked, fake.seen.length]).toEqual([1, 0]);
    },
  );

  test.each([-1, NaN, Infinity])("that says to wait %d ms ends a call that may wait for ever", async (msBeforeNext) => {
    const fake = await gateway(() => crowd());
    const client = fake.client({ limiter: { consume: () => Promise.reject({ msBeforeNext }) }, maxWait: Infinity });
    for (const call of [client.execute(request, "s"), client.batch([request], "s")])
      expect(await rejection(call)).toMatchObject({ sub_code: "client.limiter", retryAfterMs: undefined });
    expect(fake.seen).toHaveLength(0);
  });

  test("that says 0 for ever is asked with growing pauses, up to maxWait", async () => {
    const fake = await gateway(() => crowd());
    let asked = 0;
    const limiter: TopLimiter = { consume: () => (asked++, Promise.reject({ msBeforeNext: 0 })) };
    expect(await rejection(fake.client({ limiter, maxWait: 300 }).execute(request, "s"))).toBeInstanceOf(TopLimitError);
    expect(asked).toBeLessThan(15);
  });

  test("that never answers ends the call after maxWait, a batch too", async () => {
    const fake = await gateway(() => crowd());
    const client = fake.client({ limiter: { consume: () => new Promise(() => {}) }, maxWait: 50 });
    for (const call of [client.execute(request, "s"), client.batch([request, request], "s")])
      expect(await rejection(call)).toMatchObject({ sub_code: "client.limiter", mayHaveRun: false });
    expect(fake.seen).toHaveLength(0);
  });

  test("has one deadline for all attempts of a call", async () => {
    timePassesAndLeaps();
    const fake = await gateway(() => refusal(15, "isp.x"));
    let asked = 0;
    const limiter: TopLimiter = {
      async consume() {
        if (asked++ % 2) return;
        setImmediate(leap, 60_000);
        throw { msBeforeNext: 60_000 };
      },
    };
    const client = fake.client({ limiter, maxWait: 100_000, retry: { retries: 9, baseDelay: 1, maxDelay: 1 } });
    expect(await rejection(client.execute(request, "s"))).toBeInstanceOf(TopLimitError);
    expect(fake.seen).toHaveLength(1);
  });

  test.each([["busy"], [null], [{}], [{ msBeforeNext: "1" }]])(
    "that rejects with %j breaks the call too",
    async (one) => {
      const fake = await gateway(() => crowd());
      let asked = 0;
      const consume = () => (asked++ > 0 ? Promise.resolve() : Promise.reject(one));
      expect(((await rejection(fake.client({ limiter: { consume } }).execute(request, "s"))) as Error).cause).toBe(one);
    },
  );

  const raise = (error: unknown): never => {
    throw error;
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  test.each<[what: string, refusal: unknown]>([
    ["a wait that cannot be read", Object.defineProperty({}, "msBeforeNext", { get: () => raise(new Error("mine")) })],
    ["a message that cannot be read", Object.defineProperty({}, "message", { get: () => raise(new Error("mine")) })],
    ["what cannot be looked at", revoked.proxy],
    ["a frozen object without a text", Object.freeze(Object.assign(Object.create(null), { key: APP.appSecret }))],
  ])("that rejects with %s breaks the call too, which was not sent", async (_what, refusal) => {
    const fake = await gateway(() => crowd());
    const limiter = { consume: () => Promise.reject(refusal as Error) };
    const error = await rejection(fake.client({ limiter }).execute(request, "s"));
    expect(error).toBeInstanceOf(TopTransportError);
    expect(error).toMatchObject({ reason: "limiter", sent: false, mayHaveRun: false });
    expect(inspect(error)).not.toContain(APP.appSecret);
    expect(fake.seen).toHaveLength(0);
  });

  test("does not hold back an abort, neither while it thinks nor while it makes wait", async () => {
    const fake = await gateway(() => crowd());
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
    const before = timers();
    for (const consume of [() => new Promise(() => {}), () => Promise.reject({ msBeforeNext: 50_000 })]) {
      const controller = new AbortController();
      setImmediate(() => controller.abort());
      const { signal } = controller;
      const error = await rejection(fake.client({ limiter: { consume } }).execute(request, "s", { signal }));
      expect(error).toMatchObject({ reason: "abort", sent: false });
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
      expect(timers()).toBeLessThanOrEqual(before);
    }
    expect(fake.seen).toHaveLength(0);
  });
});

describe("rate-limiter-flexible in memory", () => {
  test("paces each method of each app by itself", async () => {
    const fake = await gateway(({ query }) => ({ a_response: { method: query.get("method"), request_id: "r" } }));
    const limiter = new RateLimiterMemory({ points: 2, duration: 60 });
    const client = fake.client({ limiter, maxWait: 0 });
    for (const method of ["taobao.a", "taobao.a", "taobao.b", "taobao.b"]) await client.call(method);
    expect(await rejection(client.call("taobao.a"))).toBeInstanceOf(TopLimitError);
    await fake.client({ limiter, maxWait: 0, appKey: "87654321" }).call("taobao.a");
    expect(fake.seen).toHaveLength(5);
  });

  test("calls wait for the next window, and all get through", async () => {
    const fake = await gateway(() => crowd());
    const client = fake.client({ limiter: new RateLimiterMemory({ points: 3, duration: 1 }) });
    const start = performance.now();
    await Promise.all(Array.from({ length: 5 }, () => client.execute(request, "s")));
    expect(fake.seen).toHaveLength(5);
    expect(performance.now() - start).toBeGreaterThan(900);
  });
});

describe("a union of limiters", () => {
  const limiterOf = (name: string, points: number, duration: number) =>
    new RateLimiterMemory({ keyPrefix: name, points, duration });

  test("is waited for as long as the last of those that refuse", async () => {
    const fake = await gateway(() => crowd());
    const limiter = new RateLimiterUnion(limiterOf("quick", 1, 0.3), limiterOf("slow", 1, 1), limiterOf("day", 9, 9));
    const client = fake.client({ limiter });
    await client.execute(request, "s");
    const start = performance.now();
    await client.execute(request, "s");
    expect(performance.now() - start).toBeGreaterThan(900);
    const error = await rejection(fake.client({ limiter, maxWait: 0 }).execute(request, "s"));
    expect(error).toBeInstanceOf(TopLimitError);
    expect((error as TopLimitError).retryAfterMs).toBeGreaterThan(900);
  });

  test.each<[what: string, refusals: object]>([
    ["fails", { quick: { msBeforeNext: 1 }, slow: new Error("redis is gone") }],
    ["gives no wait", { quick: { msBeforeNext: 1 }, slow: {} }],
  ])("one of which %s breaks the call", async (_what, refusals) => {
    const fake = await gateway(() => crowd());
    const limiter = { consume: () => Promise.reject(refusals as Error) };
    const error = await rejection(fake.client({ limiter }).execute(request, "s"));
    expect(error).toMatchObject({ reason: "limiter", sent: false, cause: refusals });
  });

  test.each([NaN, -1])("one of which says %d is not polled", async (msBeforeNext) => {
    const fake = await gateway(() => crowd());
    let asked = 0;
    const refusals = { quick: { msBeforeNext: 1 }, slow: { msBeforeNext } };
    const limiter = { consume: () => (asked++, Promise.reject(refusals as unknown as Error)) };
    expect(await rejection(fake.client({ limiter }).execute(request, "s"))).toBeInstanceOf(TopLimitError);
    expect(asked).toBe(1);
  });
});

const REDIS_URL = process.env["REDIS_URL"];

describe.skipIf(!REDIS_URL)("rate-limiter-flexible over Redis", () => {
  /** Of ten calls each of two processes, how many got through. */
  async function gotThrough(url: string, limits: { points: number; duration: number; maxWait: number }) {
    const script = fileURLToPath(new URL("../helpers/limited.ts", import.meta.url));
    const options = JSON.stringify({ ...limits, keyPrefix: `tbk-sdk-test-${randomUUID()}` });
    const args = ["--import", "tsx", script, url, REDIS_URL ?? "", options];
    const run = () => promisify(execFile)(process.execPath, args);
    return (await Promise.all([run(), run()])).map(({ stdout }) => Number(stdout));
  }

  test("two processes share one limit", async () => {
    const fake = await gateway(() => crowd());
    const [one = 0, other = 0] = await gotThrough(fake.url, { points: 12, duration: 3600, maxWait: 60_000 });
    expect([one + other, fake.seen.length]).toEqual([12, 12]);
  });

  test("two processes wait for the next windows, and all calls get through", async () => {
    const fake = await gateway(() => crowd());
    expect(await gotThrough(fake.url, { points: 8, duration: 1, maxWait: 60_000 })).toEqual([10, 10]);
    expect(fake.seen).toHaveLength(20);
  });
});
