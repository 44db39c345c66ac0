import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const READY_WITHIN = 60_000;

/** A port nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Redis or PostgreSQL as the app's own script starts it, in a folder of its own. */
export class Service {
  readonly port: number;
  readonly #kind: "redis" | "postgres";
  readonly #app: string;
  readonly #data: string;
  #process: ChildProcess | undefined;

  constructor(kind: "redis" | "postgres", app: string, data: string, port: number) {
    this.#kind = kind;
    this.#app = app;
    this.#data = data;
    this.port = port;
  }

  get url(): string {
    return this.#kind === "redis"
      ? `redis://127.0.0.1:${this.port}`
      : `postgres://postgres@127.0.0.1:${this.port}/postgres`;
  }

  async start(): Promise<void> {
    mkdirSync(this.#data, { recursive: true });
    chmodSync(this.#data, 0o755);
    const script = join(this.#app, "services/plain.sh");
    // What a killed process has written, the kernel has: nothing here has to survive a power cut.
    const env = { ...process.env, POSTGRES_FLAGS: "-c fsync=off -c max_connections=200" };
    const args = [script, this.#kind, this.#data, String(this.port), String(this.port)];
    this.#process = spawn("bash", args, { env, stdio: "ignore" });
    const deadline = Date.now() + READY_WITHIN;
    while (!this.#isReady()) {
      if (Date.now() > deadline || this.#process.exitCode !== null) throw new Error(`${this.#kind} does not start`);
      await new Promise((done) => setTimeout(done, 200));
    }
  }

  /** Redis is killed, PostgreSQL leaves at once without a word to anybody, and both come back. */
  async crash(): Promise<void> {
    await this.#end(this.#kind === "redis" ? "SIGKILL" : "SIGQUIT");
    await this.start();
  }

  stop(): Promise<void> {
    return this.#end(this.#kind === "redis" ? "SIGKILL" : "SIGQUIT");
  }

  /** Redis without a key. */
  empty(): void {
    spawnSync("redis-cli", ["-p", String(this.port), "flushall"]);
  }

  #isReady(): boolean {
    return this.#kind === "redis"
      ? spawnSync("redis-cli", ["-p", String(this.port), "ping"], { encoding: "utf8" }).stdout?.trim() === "PONG"
      : psql(this.url, "SELECT 1").ok;
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((done) => child.once("exit", done));
    child.kill(signal);
    await gone;
  }
}

/** What a query gives, a line a row, columns between bars. */
export function psql(url: string, query: string): { readonly ok: boolean; readonly lines: readonly string[] } {
  const done = spawnSync("psql", [url, "-At", "-c", query], { encoding: "utf8", maxBuffer: 1 << 30 });
  return { ok: done.status === 0, lines: (done.stdout ?? "").split("\n").filter(Boolean) };
}
