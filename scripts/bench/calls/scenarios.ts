import { median, type Reading } from "../row.ts";
import type { AllocationSample, AnswerKind, CallSample, CallTask } from "./task.ts";

export const BARE = "bare undici";

/** What clients are told to do at the same time, and how the table tells what it cost. */
export interface Scenario<Sample> {
  readonly task: CallTask;
  readonly reading: Reading<Sample>;
}

const SIZES: Readonly<Record<AnswerKind, string>> = {
  small: "200 B",
  page: "120 KB",
  mixed: "200 B with one of 5 MB among them",
};

const base = () => BARE;

/** CPU time by the size of the answer and the number of calls at once, and how long small answers wait behind a great one. */
export function timeScenarios(milliseconds: number): Scenario<CallSample>[] {
  const cpu = (answer: AnswerKind, atOnce: number): Scenario<CallSample> => ({
    task: { answer, atOnce, milliseconds },
    reading: {
      ...{ subject: `call, ${SIZES[answer]}, ${atOnce} at once`, base, notes },
      ...{ value: ({ cpuMicros }) => cpuMicros, unit: "us CPU" },
    },
  });
  const wait: Scenario<CallSample> = {
    task: { answer: "mixed", atOnce: 50, milliseconds: 2 * milliseconds },
    reading: {
      ...{ subject: `p99 of calls, ${SIZES.mixed}, 50 at once`, base, notes },
      ...{ value: ({ p99 }) => p99, unit: "ms" },
    },
  };
  return [cpu("small", 1), cpu("small", 50), cpu("page", 1), cpu("page", 50), cpu("small", 2000), wait];
}

function notes(samples: readonly CallSample[]): string {
  const of = (value: (sample: CallSample) => number, digits = 0) => median(samples, value).toFixed(digits);
  const speed = `${of(({ perSecond }) => perSecond)}/s, p50 ${of(({ p50 }) => p50, 2)} ms, p99 ${of(({ p99 }) => p99, 2)} ms`;
  return `${speed}, ${of(({ memoryMb }) => memoryMb)} MB, ids wrong ${of(({ idsWrong }) => idsWrong)} of 200`;
}

/** What a client's process needs to collect nothing on the way, so that its growth is all that was allocated. */
export const ALLOCATION_FLAGS = ["--expose-gc", "--max-semi-space-size=256", "--min-semi-space-size=256"];

export function allocationScenarios(): Scenario<AllocationSample>[] {
  const of = (answer: AnswerKind, atOnce: number, calls: number): Scenario<AllocationSample> => ({
    task: { answer, atOnce, calls },
    reading: {
      ...{ subject: `allocated a call, ${SIZES[answer]}, ${atOnce} at once`, base },
      ...{ value: ({ bytes }) => bytes / 1024, unit: "KB" },
    },
  });
  return [of("small", 1, 300), of("small", 50, 300), of("page", 1, 20), of("page", 50, 50)];
}
