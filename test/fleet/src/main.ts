import { readFileSync } from "node:fs";
import { Redis } from "ioredis";
import { openClient } from "./client.ts";
import { openQueue, schedule } from "./queue.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { serveStatus, statusText } from "./status.ts";
import { Store } from "./store.ts";
import { startWorker } from "./worker.ts";

/** What BullMQ asks of a connection that waits for jobs. */
const openRedis = (url: string) => {
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on("error", () => {}); // it connects again by itself; calls meanwhile say that they were not sent
  return redis;
};

/** A worker until SIGTERM or SIGINT, which lets running jobs end. */
async function work(settings: Settings): Promise<void> {
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
  const page = settings.port === undefined ? undefined : serveStatus(store, settings.port);
  const stop = async () => {
    page?.close();
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

/** Accounts from a file of lines `account session`. */
async function authorise(settings: Settings, file: string): Promise<void> {
  const store = new Store(settings.databaseUrl, 4);
  await store.prepare();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [account, session] = line.trim().split(/\s+/);
    if (account && session) await store.authorise(account, session);
  }
  await store.close();
}

async function status(settings: Settings): Promise<void> {
  const store = new Store(settings.databaseUrl, 1);
  console.log(statusText(await store.status()));
  await store.close();
}

const [option, value] = process.argv.slice(2);
const settings = settingsOf(process.env);
if (option === "--status") await status(settings);
else if (option === "--accounts" && value) await authorise(settings, value);
else if (option === undefined) await work(settings);
else {
  console.error("usage: main.ts [--status | --accounts FILE]");
  process.exitCode = 2;
}
