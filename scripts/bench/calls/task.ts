/** What the server sends: a line, a page of orders, or lines with a page of 5 MB among them. */
export type AnswerKind = "small" | "page" | "mixed";

/** What a client's process is told to do. It counts calls, not seconds: on a busy machine it would get to less compiled code. */
export interface CallTask {
  readonly answer: AnswerKind;
  /** Calls at once. */
  readonly atOnce: number;
  /** Calls that do not count, for connections and compiled code. */
  readonly warmup: number;
  /** Calls that do. */
  readonly calls: number;
  /** Their memory, in place of their time. */
  readonly isAllocation?: true;
}

/** What calls cost. */
export interface CallSample {
  /** User and system time of the client's process, a call. */
  readonly cpuMicros: number;
  readonly perSecond: number;
  /** Milliseconds; of the small answers, where there are others. */
  readonly p50: number;
  readonly p99: number;
  /** Resident, at the end. */
  readonly memoryMb: number;
  /** Of the page's first 200. */
  readonly idsWrong: number;
}

/** What calls allocate. */
export interface AllocationSample {
  /** On the heap and beside it, a call. */
  readonly bytes: number;
}
