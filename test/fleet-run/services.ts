import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Redis } from "ioredis";
import { UserError } from "../../generator/user-error.ts";
import { Database } from "./database.ts";

const READY_WITHIN = 60_000;

/** What the app's script ends with then. */
const NOT_INSTALLED = 3;
const INSTALL = "apt-get install redis-server postgresql";

/** A port nobody has. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Whoever kills us, by whatever signal: the pipe ends with us, and then the process is killed. */
function endWithUs(child: ChildProcess): void {
  const stdio = ["pipe", "ignore", "ignore"] as const;
  const guard = spawn("sh", ["-c", 'cat; kill -QUIT "$0"', String(child.pid)], { stdio: [...stdio], detached: true });
  guard.unref();
  child.once("exit", () => guard.kill("SIGKILL"));
}

/** Redis or PostgreSQL as the app's own script starts it, in a folder of its own. */
export abstract class Service {
  abstract readonly kind: "redis" | "postgres";
  abstract readonly url: string;
  protected readonly app: string;
  protected readonly data: string;
  protected port = 0;
  #process: ChildProcess | undefined;

  constructor(app: string, data: string) {
    this.app = app;
    this.data = data;
  }

  async start(): Promise<void> {
    this.port ||= await freePort();
    mkdirSync(this.data, { recursive: true });
    chmodSync(this.data, 0o755);
    const script = join(this.app, "services/plain.sh");
    // What a killed process has written, the kernel has: nothing here has to survive a power cut.
    const env = { ...process.env, POSTGRES_FLAGS: "-c fsync=off -c max_connections=200" };
    const args = [script, this.kind, this.data, String(this.port), String(this.port)];
    this.#process = spawn("bash", args, { env, stdio: "ignore" });
    endWithUs(this.#process);
    const deadline = Date.now() + READY_WITHIN;
    while (!(await this.isReady())) {
      if (this.#process.exitCode === NOT_INSTALLED) throw new UserError(`${this.kind} is not installed: ${INSTALL}`);
      if (Date.now() > deadline || this.#process.exitCode !== null) throw new Error(`${this.kind} does not start`);
      await new Promise((done) => setTimeout(done, 200));
    }
  }

  /** It leaves at once, without a word to anybody, and comes back. */
  async crash(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once("exit", done));
    child.kill(this.kind === "redis" ? "SIGKILL" : "SIGQUIT");
    await gone;
  }

  protected abstract isReady(): Promise<boolean>;
}

export class RedisService extends Service {
  readonly kind = "redis";

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async empty(): Promise<void> {
    await this.use((redis) => redis.flushall());
  }

  /** A crash after which it knows nothing. */
  async lose(): Promise<void> {
    await this.stop();
    rmSync(join(this.data, this.kind), { recursive: true, force: true });
    await this.start();
  }

  async use<Result>(work: (redis: Redis) => Promise<Result>): Promise<Result> {
    const redis = new Redis(this.url, { lazyConnect: true, retryStrategy: () => null });
    redis.on("error", () => {}); // the command that fails tells
    try {
      await redis.connect();
      return await work(redis);
    } finally {
      redis.disconnect();
    }
  }

  protected isReady(): Promise<boolean> {
    return this.use((redis) => redis.ping()).then(
      () => true,
      () => false,
    );
  }
}

export class PostgresService extends Service {
  readonly kind = "postgres";

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/postgres`;
  }

  protected async isReady(): Promise<boolean> {
    const database = new Database(this.app, this.url);
    const answer = await database.number("SELECT 1");
    await database.close();
    return answer === 1;
  }
}
