/** What a client's process is told to do. */
export interface CallTask {
  readonly answer: "small" | "page";
  /** Calls at once. */
  readonly atOnce: number;
  readonly milliseconds: number;
}

/** What it found. */
export interface CallSample {
  /** User and system time of the client's process, a call. */
  readonly cpuMicros: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Resident, at the end. */
  readonly memoryMb: number;
  /** Of the page's first 200. */
  readonly idsWrong: number;
}
