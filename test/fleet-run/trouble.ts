import type { Redis } from "ioredis";
import { SECOND } from "../orders/platform.ts";
import type { AccountData, FleetPlatform } from "./gateway.ts";
import type { Database } from "./database.ts";
import type { PostgresService, RedisService } from "./services.ts";
import type { Workers } from "./workers.ts";

interface Victims {
  readonly redis: RedisService;
  readonly postgres: PostgresService;
  readonly database: Database;
  readonly workers: Workers;
  readonly platform: FleetPlatform;
  readonly accounts: readonly AccountData[];
  /** Milliseconds for all of it. */
  readonly length: number;
}

/**
 * A bad day in short: faults on the way, an account under flow control, one whose session ends and is renewed, workers that
 * are killed, Redis and PostgreSQL that go and come back, Redis also without all it knew. Gives the seconds until the streams of a killed worker went on.
 */
export async function makeTrouble(victims: Victims): Promise<number | undefined> {
  const { redis, postgres, workers, platform, accounts, length } = victims;
  const { trouble } = platform;
  const replaced: (number | undefined)[] = [];
  const steps: (() => void | Promise<void>)[] = [
    () => void (trouble.faults = 0.05),
    () => void (trouble.limited = accounts[3]?.id),
    () => platform.renew(accounts[5] as AccountData, "session-renewed"),
    async () => void replaced.push(await replace(victims)),
    () => redis.crash(),
    () => workers.authorise(`${accounts[5]?.id} session-renewed\n`),
    () => postgres.crash(),
    async () => void replaced.push(await replace(victims)),
    () => redis.lose(),
    () => void (trouble.limited = undefined),
    () => void (trouble.faults = 0),
  ];
  for (const step of steps) {
    await new Promise((done) => setTimeout(done, length / (steps.length + 1)));
    await step();
  }
  const takeovers = replaced.filter((seconds) => seconds !== undefined);
  return takeovers.length > 0 ? Math.max(...takeovers) : undefined;
}

/** Kills the worker that holds most jobs and starts another; the seconds until the last of its streams went on. */
async function replace({ workers, redis, database }: Victims): Promise<number | undefined> {
  const streams = await redis.use(activeStreams);
  const held = workers.names.map((name) => ({ name, streams: streams.get(name) ?? [] }));
  const victim = held.sort((a, b) => b.streams.length - a.streams.length)[0];
  if (!victim) return undefined;
  const killed = Date.now();
  await workers.kill(victim.name);
  workers.start(true);
  const open = new Set(victim.streams);
  while (open.size > 0 && Date.now() - killed < 60 * SECOND) {
    await new Promise((done) => setTimeout(done, 250));
    for (const stream of await movedSince(database, killed)) open.delete(stream);
  }
  return victim.streams.length > 0 ? (Date.now() - killed) / SECOND : undefined;
}

async function movedSince(database: Database, moment: number): Promise<string[]> {
  const since = `to_timestamp(${moment / SECOND})`;
  const rows = await database.rows(
    `SELECT account, stream FROM streams WHERE greatest(saved_at, failed_at) > ${since}`,
  );
  return rows.map(([account, stream]) => `${account}|${stream}`);
}

/** worker -> the streams, as `account|stream`, whose jobs it holds. */
async function activeStreams(redis: Redis): Promise<Map<string, string[]>> {
  const ids = await redis.lrange("bull:streams:active", 0, -1);
  const jobs = await Promise.all(ids.map((id) => redis.hmget(`bull:streams:${id}`, "pb", "data")));
  const held = new Map<string, string[]>();
  for (const [worker, data] of jobs) {
    const { account, stream } = JSON.parse(data ?? "{}") as { account?: string; stream?: string };
    if (worker && account) held.set(worker, [...(held.get(worker) ?? []), `${account}|${stream}`]);
  }
  return held;
}
