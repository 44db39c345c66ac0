import type { Progress } from "../progress.ts";

/** Phase times, and a line that shows how far a long run is: only on a terminal, only when it takes long. */
export class Timings implements Progress {
  static readonly #QUIET_MS = 1_000;
  readonly #start = performance.now();
  readonly #phases: string[] = [];
  #isShown = false;

  onPhase = (name: string, ms: number): void => {
    this.#phases.push(`${name} ${ms.toFixed(0)} ms`);
    this.#clear();
  };

  onFile = (phase: string, done: number, total: number): void => {
    if (!process.stderr.isTTY || performance.now() - this.#start < Timings.#QUIET_MS || done % 50 !== 0) return;
    process.stderr.write(`\r${phase} ${done}/${total}`);
    this.#isShown = true;
  };

  print(): void {
    const total = (performance.now() - this.#start).toFixed(0);
    console.error([...this.#phases, `in all ${total} ms`].join(", "));
  }

  #clear(): void {
    if (this.#isShown) process.stderr.write("\r\u001b[K");
    this.#isShown = false;
  }
}
