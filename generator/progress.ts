/** How a run goes: told to whoever wants to show it. */
export interface Progress {
  /** A phase is over; milliseconds. */
  readonly onPhase?: (name: string, ms: number) => void;
  /** So many files of a phase are done. */
  readonly onFile?: (phase: string, done: number, total: number) => void;
}

/** Runs one phase and tells how long it took. */
export async function phase<T>(progress: Progress, name: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  progress.onPhase?.(name, performance.now() - start);
  return result;
}
