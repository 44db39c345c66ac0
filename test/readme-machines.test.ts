import { EventEmitter } from "node:events";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as limiters from "rate-limiter-flexible";
import * as sdk from "../generated/src/index.ts";
import { fault, type Gateway, startGateway, TEST_APP } from "../generated/src/testing/index.ts";
import { blocksOf, runBlock } from "./helpers/readme.ts";

/** The README's app for many machines, on a queue, a database and a limiter of this process; `npm run fleet` has real ones. */
const METHOD = "taobao.tbk.order.details.get";
const BEGUN = Date.now() - 5 * 3_600_000;

class UnrecoverableError extends Error {}
const jobs: any[] = [];
const told: any[] = [];
class Queue extends EventEmitter {
  constructor(name: string) {
    super();
    told.push(["queue", name]);
  }
  upsertJobScheduler = (...all: unknown[]) => Promise.resolve(void told.push(["every", ...all]));
  addBulk = (all: object[]) => Promise.resolve(void jobs.push(...all));
}
class Worker extends EventEmitter {
  constructor(name: string, work: unknown) {
    super();
    told.push(["worker", name, work]);
  }
  cancelJob = (id: string) => void told.push(["cancel", id]);
}
class Pool extends EventEmitter {
  query(sql: string, values?: unknown[]): Promise<object> {
    if (values) told.push([sql, values]);
    return Promise.resolve({ rows: [{ id: "a1", session: "session", begun: BEGUN, cursor: null }] });
  }
}
class RateLimiterRedis extends limiters.RateLimiterMemory {
  constructor({ points, duration }: limiters.IRateLimiterOptions) {
    super({ points: 100 * (points ?? 0), duration: duration ?? 0 });
  }
}
const modules = {
  bullmq: { Queue, Worker, UnrecoverableError },
  ioredis: { Redis: EventEmitter },
  pg: { default: { Pool } },
  "rate-limiter-flexible": { RateLimiterRedis },
  "tbk-sdk": sdk,
};
const saved: { account: string; items: object[]; before: string | null; cursor: string }[] = [];
const save = (_: unknown, account: string, items: object[], before: string | null, cursor: string) => {
  return Promise.resolve(void saved.push({ account, items, before, cursor }));
};
let gateway: Gateway;
let work: (job: object, token?: string, signal?: AbortSignal) => Promise<unknown>;
let connection: EventEmitter;
let worker: EventEmitter;
beforeAll(async () => {
  vi.stubEnv("TOP_APP_KEY", TEST_APP.appKey);
  vi.stubEnv("TOP_APP_SECRET", TEST_APP.appSecret);
  gateway = await startGateway();
  const [block] = blocksOf("generated/README.md").filter(({ code }) => code.includes('from "bullmq"'));
  if (!block) throw new Error("no such block");
  const made = await runBlock(block, { modules, save, url: gateway.url }, "work, connection, worker");
  ({ work, connection, worker } = made as { work: typeof work; connection: EventEmitter; worker: EventEmitter });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await gateway.close();
});

describe("the app for many machines", { shuffle: false }, () => {
  test("a tick for all machines, set whenever Redis is there, makes a job of each account, and none twice", async () => {
    expect(told.splice(0)).toEqual([
      ["queue", "streams"],
      ["worker", "streams", work],
    ]);
    connection.emit("ready");
    expect(told.splice(0)).toEqual([["every", "tick", { every: 60_000 }, { name: "tick" }]]);
    await work({ name: "tick", data: {} });
    const opts = { attempts: 6, deduplication: { id: "a1" }, backoff: expect.anything() };
    expect(jobs).toEqual([{ name: "follow", data: { account: "a1", from: BEGUN }, opts }]);
  });

  test("a job saves every page with its cursor, each behind the one before", async () => {
    await work(jobs[0]);
    expect(saved.flatMap(({ items }) => items).length).toBeGreaterThan(21);
    expect(saved.map(({ before }) => before)).toEqual([null, ...saved.slice(0, -1).map(({ cursor }) => cursor)]);
  });

  test("a session that is refused stops its account", async () => {
    gateway.answer(METHOD, fault.error(27));
    await expect(work(jobs[0])).rejects.toThrow(UnrecoverableError);
    expect(told.splice(0)).toEqual([[expect.stringContaining("is_authorised = false"), ["a1", "session"]]]);
  });

  test("a job that another machine has is given up", () => {
    worker.emit("lockRenewalFailed", ["7"]);
    expect(told.splice(0)).toEqual([["cancel", "7"]]);
  });
});
