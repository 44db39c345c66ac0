import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const SECOND = 1000;
/** Clocks of the machines, milliseconds ahead of the true time. */
const CLOCKS = [0, 300 * SECOND, -300 * SECOND, 30 * SECOND];

/** Worker processes of the fleet, each a machine with a clock of its own. */
export class Workers {
  readonly #app: string;
  readonly #script: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #running = new Map<string, ChildProcess>();
  #started = 0;
  /** Workers that were not to end. */
  readonly ended: string[] = [];
  readonly #errors = new Map<string, number>();

  constructor(app: string, env: Readonly<Record<string, string>>, script: string) {
    this.#app = app;
    this.#script = script;
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
    const child = spawn(process.execPath, ["--import", "tsx", this.#script], { cwd: this.#app, env });
    child.stderr.on("data", (text: Buffer) => this.#note(String(text)));
    child.once("exit", (code) => {
      if (this.#running.delete(name)) this.ended.push(`${name} ended by itself with ${code}`);
    });
    this.#running.set(name, child);
    return name;
  }

  /** Gives the fleet sessions of accounts, by lines `account session`. */
  async authorise(lines: string): Promise<void> {
    const file = join(this.#app, "accounts.txt");
    writeFileSync(file, lines);
    const args = ["--import", "tsx", this.#script, "--accounts", file];
    const child = spawn(process.execPath, args, { cwd: this.#app, env: { ...process.env, ...this.#env } });
    child.stderr.on("data", (text: Buffer) => this.#note(String(text)));
    const code = await new Promise((done) => child.once("exit", done));
    if (code !== 0) throw new Error(`accounts are not taken: ${this.notes().join("; ")}`);
  }

  /** What workers said of errors, digits left out, and how often. */
  notes(): string[] {
    return [...this.ended, ...[...this.#errors].map(([what, times]) => `${times} times: ${what}`)].slice(0, 8);
  }

  /** kill -9 */
  async kill(name: string): Promise<void> {
    await this.#end(name, "SIGKILL");
  }

  async stop(): Promise<void> {
    await Promise.all(this.names.map((name) => this.#end(name, "SIGKILL")));
  }

  /** Process ids. */
  get processes(): number[] {
    return [...this.#running.values()].flatMap(({ pid }) => pid ?? []);
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
