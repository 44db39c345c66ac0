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
  await store.prepare();
  const connection = openRedis(settings.redisUrl);
  // The limiter fails fast: a call that waits for a lost Redis would hold its job.
  const limits = new Redis(settings.redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  limits.on("error", () => {});
  const queue = openQueue(connection);
  await schedule(queue, settings.every);
  const client = openClient(limits, settings);
  const worker = startWorker({ client, store, queue, connection, settings });
  worker.on("error", (error) => console.error(`${settings.name}: ${error.message}`));
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
