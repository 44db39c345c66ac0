import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { Place } from "./store.ts";

export const QUEUE = "streams";
export const TICK = "tick";

/** Failed runs wait 1, 2, 4, ... seconds and something by chance; after the last attempt the next tick begins anew. */
const RETRY = { attempts: 6, backoff: { type: "exponential", delay: 1_000, jitter: 0.5 } };

export function openQueue(connection: Redis): Queue {
  const queue = new Queue(QUEUE, { connection, defaultJobOptions: { removeOnComplete: true, removeOnFail: true } });
  queue.on("error", () => {}); // the worker tells of the connection that they share
  return queue;
}

/** One tick for the whole fleet, however many machines ask for it. */
export async function schedule(queue: Queue, every: number): Promise<void> {
  await queue.upsertJobScheduler(TICK, { every }, { name: TICK });
}

/** A job for each stream that has none: one that still runs, waits or is to be repeated is not added again. */
export async function enqueue(queue: Queue, places: readonly Place[]): Promise<void> {
  await queue.addBulk(
    places.map((data) => ({
      name: data.stream,
      data,
      opts: { ...RETRY, deduplication: { id: `${data.account}.${data.stream}` } },
    })),
  );
}
