import { type Job, type Queue, UnrecoverableError, Worker } from "bullmq";
import type { Redis } from "ioredis";
import { isTopError, type TopClient, TopSessionError } from "tbk-sdk";
import { enqueue, QUEUE, TICK } from "./queue.ts";
import type { Settings } from "./settings.ts";
import type { Place, Store } from "./store.ts";
import { FOLLOW } from "./streams.ts";

interface Tools {
  readonly client: TopClient;
  readonly store: Store;
  readonly queue: Queue;
  readonly connection: Redis;
  readonly settings: Settings;
}

/** Takes jobs until it is closed: the tick, which adds a job for each stream, and the streams themselves. */
export function startWorker(tools: Tools): Worker {
  const { settings, connection, store, queue } = tools;
  const work = async (job: Job, _token?: string, signal?: AbortSignal) => {
    if (job.name === TICK) return enqueue(queue, await store.places());
    return followStream(tools, job.data as Place, signal);
  };
  const worker = new Worker(QUEUE, work, {
    connection,
    name: settings.name,
    concurrency: settings.concurrency,
    lockDuration: settings.lock,
    stalledInterval: settings.lock / 2,
    // A machine that dies is no fault of the job.
    maxStalledCount: 1_000,
    // BullMQ's 15 s would outlast the lock of a job that has ended while Redis was away: it would be run again.
    runRetryDelay: 1_000,
  });
  // Whose lock is gone, that job is another machine's.
  worker.on("lockRenewalFailed", (jobs: string[]) => jobs.forEach((id) => worker.cancelJob(id, "its lock is gone")));
  return worker;
}

/** One run over what changed in a stream. What fails here is told in the stream's row, and tried again with back-off. */
async function followStream(tools: Tools, place: Place, signal: AbortSignal | undefined): Promise<void> {
  const { client, store, settings } = tools;
  const { session, cursor } = await store.start(place);
  try {
    const { lag, overlap, firstRun, name: worker } = settings;
    const from = new Date(Date.now() - firstRun);
    let before = cursor;
    for await (const page of FOLLOW[place.stream](client, session, { from, cursor, lag, overlap, signal })) {
      await store.save({ ...place, ...page, before, worker });
      before = page.cursor;
    }
  } catch (error) {
    if (signal?.aborted) throw error; // whoever has the job now tells how it went
    const isUnauthorised = error instanceof TopSessionError;
    await store.fail(place, String(error), isUnauthorised ? session : undefined);
    if (isUnauthorised) throw new UnrecoverableError("the user has to authorise again");
    throw isTopError(error) ? new Error(error.message) : error;
  }
}
