type Environment = Readonly<Record<string, string | undefined>>;

/** What a machine of the fleet is told by its environment. */
export interface Settings {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** The gateway; default the platform's. */
  readonly gatewayUrl: string | undefined;
  /** Name of this worker, for logs and for who holds a job. */
  readonly name: string;
  /** Streams that one worker follows at once. */
  readonly concurrency: number;
  /** Calls a second of all machines together, by method. */
  readonly callsPerSecond: number;
  /** Milliseconds between two runs of a stream. */
  readonly every: number;
  /** Milliseconds, of `client.follow`; its own defaults where they are not given. */
  readonly lag: number | undefined;
  readonly overlap: number | undefined;
  /** Milliseconds after which a job whose worker says nothing is given to another one. */
  readonly lock: number;
  /** How far the first run of an account looks back, milliseconds. */
  readonly firstRun: number;
  /** Where `/metrics` and the status page listen; none without it. */
  readonly port: number | undefined;
  /** Milliseconds by which this machine's clock is wrong: only tests have reason to say so. */
  readonly clockAhead: number;
}

export function settingsOf(env: Environment): Settings {
  const number = (name: string) => (env[name] ? Number(env[name]) : undefined);
  return {
    databaseUrl: env["DATABASE_URL"] ?? "postgres://postgres@127.0.0.1:5432/postgres",
    redisUrl: env["REDIS_URL"] ?? "redis://127.0.0.1:6379",
    gatewayUrl: env["TOP_URL"],
    name: env["WORKER"] ?? `worker-${process.pid}`,
    concurrency: number("CONCURRENCY") ?? 8,
    callsPerSecond: number("CALLS_PER_SECOND") ?? 20,
    every: number("EVERY_MS") ?? 60_000,
    lag: number("LAG_MS"),
    overlap: number("OVERLAP_MS"),
    lock: number("LOCK_MS") ?? 30_000,
    firstRun: number("FIRST_RUN_MS") ?? 2 * 86_400_000,
    port: number("PORT"),
    clockAhead: number("CLOCK_AHEAD_MS") ?? 0,
  };
}
