import { TEST_APP } from "../../generated/src/testing/index.ts";
import { SECOND } from "../orders/platform.ts";
import { Database } from "./database.ts";
import { FIRST_RUN } from "./gateway.ts";
import type { PostgresService, RedisService } from "./services.ts";
import { Workers } from "./workers.ts";

/** What the model's rows need: they become visible within `late`, which is half of the lag. */
export const LAG = 4 * SECOND;
const EVERY = 15 * SECOND;
const LOCK = 12 * SECOND;
/** Jobs of a worker at once, and so its calls on the way. */
const CONCURRENCY = 8;

export interface Machines {
  /** Folder of the installed app. */
  readonly app: string;
  readonly redis: RedisService;
  readonly postgres: PostgresService;
}

export interface Fleet {
  readonly workers: Workers;
  readonly database: Database;
  close(): Promise<void>;
}

/** A fleet on empty services, no worker started yet. */
export async function startFleet(
  machines: Machines,
  url: string,
  limit: number,
  script = "src/main.ts",
): Promise<Fleet> {
  const { app, redis, postgres } = machines;
  const database = new Database(app, postgres.url);
  await database.rows("DROP TABLE IF EXISTS accounts, streams, orders, refunds");
  await redis.empty();
  const env = {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    TOP_URL: url,
    TOP_APP_KEY: TEST_APP.appKey,
    TOP_APP_SECRET: TEST_APP.appSecret,
    CALLS_PER_SECOND: String(limit),
    CONCURRENCY: String(CONCURRENCY),
    EVERY_MS: String(EVERY),
    LAG_MS: String(LAG),
    OVERLAP_MS: String(LAG),
    LOCK_MS: String(LOCK),
    FIRST_RUN_MS: String(FIRST_RUN + 600 * SECOND), // however late an account's first run begins
  };
  const workers = new Workers(app, env, script);
  const close = async () => {
    await workers.stop();
    await database.close();
  };
  return { workers, database, close };
}

/**
 * Most calls of a method that may reach the platform within ten seconds: those that the limiter grants in the eleven of its
 * windows which ten seconds touch, and those granted before that were on the way, which a slow machine may hold up.
 */
export function allowedCalls(limit: number, workers: number): number {
  return 11 * limit + CONCURRENCY * workers;
}
