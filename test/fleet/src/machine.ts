import { Redis } from "ioredis";
import { openClient } from "./client.ts";
import { openQueue, schedule } from "./queue.ts";
import type { Settings } from "./settings.ts";
import { serveStatus } from "./status.ts";
import { Store } from "./store.ts";
import { startWorker } from "./worker.ts";

/** What BullMQ asks of a connection that waits for jobs. */
const openRedis = (url: string) => {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on("error", () => {}); // it connects again by itself; calls meanwhile say that they were not sent
  return redis;
};

/** Milliseconds for jobs to end at their page, also where Redis is away. */
const STOP_WITHIN = 10_000;

/** A worker until SIGTERM or SIGINT. */
export async function work(settings: Settings): Promise<void> {
  const store = new Store(settings.databaseUrl, settings.concurrency + 2);
  const complain = (error: Error) => console.error(`${settings.name}: ${error.message}`);
  await untilDone(() => store.prepare(), complain);
  const connection = openRedis(settings.redisUrl);
  // The limiter fails fast: a call that waits for a lost Redis would hold its job.
  const limits = new Redis(settings.redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  limits.on("error", () => {});
  const queue = openQueue(connection);
  // Each time, as a Redis that came back may have lost what it knew. Nobody else has to: the database says what is to be done.
  connection.on("ready", () => void schedule(queue, settings.every).catch(complain));
  const client = openClient(limits, settings);
  const worker = startWorker({ client, store, queue, connection, settings });
  worker.on("error", complain);
  const page = settings.port === undefined ? undefined : serveStatus(store, settings.port).on("error", complain);
  const stop = async () => {
    // Nothing that is open then is lost: a worker may be killed at any time.
    setTimeout(() => process.exit(), STOP_WITHIN).unref();
    page?.close();
    worker.cancelAllJobs("the worker stops");
    await worker.close();
    await Promise.allSettled([queue.close(), client.close(), store.close()]);
    connection.disconnect();
    limits.disconnect();
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
  console.log(`${settings.name} follows streams`);
}

/** Tries until it works: a worker may start before its database, or while that is away. */
async function untilDone(work: () => Promise<void>, complain: (error: Error) => void): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      complain(error as Error);
      await new Promise((done) => setTimeout(done, 1_000));
    }
  }
}
