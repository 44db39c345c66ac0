import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Redis } from "ioredis";

const SECOND = 1000;
/** Clocks of the machines, milliseconds ahead of the true time. */
const CLOCKS = [0, 300 * SECOND, -300 * SECOND, 30 * SECOND];

/** Worker processes of the fleet, each a machine with a clock of its own. */
export class Workers {
  readonly #app: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #running = new Map<string, ChildProcess>();
  #started = 0;
  /** Bytes of each worker, sampled. */
  peak = 0;
  readonly samples: number[] = [];
  readonly #errors = new Map<string, number>();

  constructor(app: string, env: Readonly<Record<string, string>>) {
    this.#app = app;
    this.#env = env;
  }

  get names(): string[] {
    return [...this.#running.keys()];
  }

  start(areClocksWrong: boolean): string {
    const n = this.#started++;
    const name = `w${n + 1}`;
    const clock = areClocksWrong ? (CLOCKS[n % CLOCKS.length] ?? 0) : 0;
    const env = { ...process.env, ...this.#env, WORKER: name, CLOCK_AHEAD_MS: String(clock) };
    const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], { cwd: this.#app, env });
    child.stderr.on("data", (text: Buffer) => this.#note(String(text)));
    this.#running.set(name, child);
    return name;
  }

  /** Gives the fleet sessions of accounts, by lines `account session`. */
  async authorise(lines: string): Promise<void> {
    const file = join(this.#app, "accounts.txt");
    writeFileSync(file, lines);
    const args = ["--import", "tsx", "src/main.ts", "--accounts", file];
    const child = spawn(process.execPath, args, { cwd: this.#app, env: { ...process.env, ...this.#env } });
    child.stderr.on("data", (text: Buffer) => this.#note(String(text)));
    const code = await new Promise((done) => child.once("exit", done));
    if (code !== 0) throw new Error(`accounts are not taken: ${this.notes().join("; ")}`);
  }

  /** What workers said of errors, digits left out, and how often. */
  notes(): string[] {
    return [...this.#errors].map(([what, times]) => `${times} times: ${what}`).slice(0, 8);
  }

  /** kill -9 */
  async kill(name: string): Promise<void> {
    await this.#end(name, "SIGKILL");
  }

  async stop(): Promise<void> {
    await Promise.all(this.names.map((name) => this.#end(name, "SIGKILL")));
  }

  /** Memory of the largest worker now. */
  sample(): number {
    const sizes = [...this.#running.values()].map(({ pid }) => residentBytes(pid ?? 0));
    const largest = Math.max(0, ...sizes);
    this.samples.push(largest);
    this.peak = Math.max(this.peak, largest);
    return largest;
  }

  async #end(name: string, signal: NodeJS.Signals): Promise<void> {
    const child = this.#running.get(name);
    this.#running.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once("exit", done));
    child.kill(signal);
    await gone;
  }

  #note(text: string): void {
    for (const line of text.split("\n").filter(Boolean)) {
      const what = line.replaceAll(/\d+/g, "#").slice(0, 120);
      this.#errors.set(what, (this.#errors.get(what) ?? 0) + 1);
    }
  }
}

function residentBytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // gone, or a system without /proc
  }
}

/** Streams whose jobs a worker holds, as `account|stream`. */
export async function heldBy(redisUrl: string, worker: string): Promise<string[]> {
  const redis = new Redis(redisUrl);
  try {
    const ids = await redis.lrange("bull:streams:active", 0, -1);
    const jobs = await Promise.all(ids.map((id) => redis.hmget(`bull:streams:${id}`, "pb", "data")));
    return jobs.flatMap(([holder, data]) => {
      const { account, stream } = JSON.parse(data ?? "{}") as { account?: string; stream?: string };
      return holder === worker && account ? [`${account}|${stream}`] : [];
    });
  } finally {
    redis.disconnect();
  }
}
