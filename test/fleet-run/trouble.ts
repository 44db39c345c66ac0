import { SECOND } from "../orders/platform.ts";
import type { AccountData, FleetPlatform } from "./gateway.ts";
import { psql, type Service } from "./services.ts";
import { heldBy, type Workers } from "./workers.ts";

interface Victims {
  readonly redis: Service;
  readonly postgres: Service;
  readonly workers: Workers;
  readonly platform: FleetPlatform;
  readonly accounts: readonly AccountData[];
  /** Milliseconds for all of it. */
  readonly length: number;
}

/**
 * A bad day in short: faults on the way, an account under flow control, one whose session ends and is renewed, workers that
 * are killed, Redis and PostgreSQL that go and come back. Gives the seconds until the streams of a killed worker went on.
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
async function replace({ workers, redis, postgres }: Victims): Promise<number | undefined> {
  const held = await Promise.all(workers.names.map(async (name) => ({ name, streams: await heldBy(redis.url, name) })));
  const victim = held.sort((a, b) => b.streams.length - a.streams.length)[0];
  if (!victim) return undefined;
  const killed = Date.now();
  await workers.kill(victim.name);
  workers.start(true);
  const open = new Set(victim.streams);
  while (open.size > 0 && Date.now() - killed < 60 * SECOND) {
    await new Promise((done) => setTimeout(done, 250));
    const since = `to_timestamp(${killed / SECOND})`;
    for (const line of psql(
      postgres.url,
      `SELECT account, stream FROM streams WHERE greatest(saved_at, failed_at) > ${since}`,
    ).lines) {
      open.delete(line);
    }
  }
  return victim.streams.length > 0 ? (Date.now() - killed) / SECOND : undefined;
}
