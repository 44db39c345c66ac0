/** What the server sends: a line, a page of orders, or lines with a page of 5 MB among them. */
export type AnswerKind = "small" | "page" | "mixed";

/** What a client's process is told to do: calls until the time is over, or so many calls, for the memory they take. */
export type CallTask = {
  readonly answer: AnswerKind;
  /** Calls at once. */
  readonly atOnce: number;
} & ({ readonly milliseconds: number } | { readonly calls: number });

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
