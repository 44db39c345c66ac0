import { TEST_APP } from "../../generated/src/testing/index.ts";
import { SECOND } from "../orders/platform.ts";
import { type Comparison, compare, countBehind, countRows } from "./comparison.ts";
import { fleetAccounts, type FleetData, FIRST_RUN, FleetPlatform, mostCalls } from "./gateway.ts";
import { psql, type Service } from "./services.ts";
import { makeTrouble } from "./trouble.ts";
import { Workers } from "./workers.ts";

/** One run of the whole fleet on empty tables. */
export interface Phase extends Omit<FleetData, "length"> {
  readonly name: string;
  readonly workers: number;
  /** Whether machines, services and the platform fail meanwhile. */
  readonly isTroubled: boolean;
  /** Milliseconds in which orders are made, and after which everything shall be told. */
  readonly length: number;
  readonly patience: number;
  /** Calls a second of all workers, by method. */
  readonly callsPerSecond: number;
}

export interface PhaseResult extends Comparison {
  readonly phase: Phase;
  /** Rows a second until the backlog was stored. */
  readonly throughput: number;
  /** Most calls of a method within ten seconds, and what the limit allows in that time. */
  readonly calls: number;
  readonly allowed: number;
  /** Seconds until the streams of a killed worker went on, the slowest one. */
  readonly takeover: number | undefined;
  /** Bytes of the largest worker at a quarter, the half, three quarters and the end. */
  readonly memory: readonly number[];
  readonly behind: number;
  readonly notes: readonly string[];
}

/** What the model's rows need: they become visible within `late`, which is half of the lag. */
const LAG = 4 * SECOND;
const EVERY = 15 * SECOND;
const LOCK = 12 * SECOND;

export interface Machines {
  readonly app: string;
  readonly redis: Service;
  readonly postgres: Service;
}

export async function runPhase(phase: Phase, machines: Machines): Promise<PhaseResult> {
  const { app, redis, postgres } = machines;
  psql(postgres.url, "DROP TABLE IF EXISTS accounts, streams, orders, refunds");
  redis.empty();
  const start = Date.now();
  const accounts = fleetAccounts(phase, start);
  const platform = new FleetPlatform(accounts);
  const workers = new Workers(app, {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    TOP_URL: await platform.start(),
    TOP_APP_KEY: TEST_APP.appKey,
    TOP_APP_SECRET: TEST_APP.appSecret,
    CALLS_PER_SECOND: String(phase.callsPerSecond),
    EVERY_MS: String(EVERY),
    LAG_MS: String(LAG),
    OVERLAP_MS: String(LAG),
    LOCK_MS: String(LOCK),
    FIRST_RUN_MS: String(FIRST_RUN + 600 * SECOND), // however late an account's first run begins
  });
  const end = start + phase.length;
  try {
    await workers.authorise(accounts.map(({ id, session }) => `${id} ${session}\n`).join(""));
    const begun = Date.now();
    for (let n = 0; n < phase.workers; n++) workers.start(phase.isTroubled);
    const trouble = phase.isTroubled
      ? makeTrouble({ ...machines, workers, platform, accounts, length: end - begun })
      : undefined;
    const backlog = accounts.length * 1.1 * phase.backlog * 0.95;
    let caughtUp: number | undefined;
    const until = end + LAG;
    for (let isDone = false; !isDone && Date.now() < end + phase.patience;) {
      await new Promise((done) => setTimeout(done, SECOND));
      workers.sample();
      const rows = countRows(postgres.url);
      if (rows >= backlog) caughtUp ??= (rows / (Date.now() - begun)) * SECOND;
      isDone = Date.now() > until && countBehind(postgres.url, end) === 0;
    }
    const takeover = await trouble;
    const result = compare(accounts, postgres.url, end);
    return {
      phase,
      ...result,
      throughput: caughtUp ?? (countRows(postgres.url) / (Date.now() - begun)) * SECOND,
      calls: Math.max(...[...platform.calls.values()].map(mostCalls)),
      allowed: 11 * phase.callsPerSecond,
      takeover,
      memory: quarters(workers.samples),
      behind: countBehind(postgres.url, end),
      notes: workers.notes(),
    };
  } finally {
    await workers.stop();
    await platform.stop();
  }
}

/** Values at a quarter, the half, three quarters and the end. */
function quarters(samples: readonly number[]): number[] {
  return [0.25, 0.5, 0.75, 1].map((part) => samples[Math.ceil(part * samples.length) - 1] ?? 0);
}
