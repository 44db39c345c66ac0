import { median, type Reading } from "../row.ts";
import { BARE, BARE_AS_OURS, CLIENTS } from "./clients.ts";
import type { AllocationSample, AnswerKind, CallSample, CallTask } from "./task.ts";

/** What clients are told to do, and how the table tells what it cost. */
export interface Scenario<Sample> {
  readonly task: CallTask;
  /** Of the project's own and of bare ones. */
  readonly clients: readonly string[];
  readonly rounds: number;
  readonly reading: Reading<Sample>;
}

/** Of what is judged. */
const ROUNDS: Readonly<Record<AnswerKind, number>> = { small: 21, page: 11, mixed: 3 };

const SIZES: Readonly<Record<AnswerKind, string>> = {
  small: "200 B",
  page: "120 KB",
  mixed: "200 B with one of 5 MB among them",
};

/** Calls after which another thousand is no cheaper: by then undici and the clients are compiled. */
const WARMUP: Readonly<Record<AnswerKind, number>> = { small: 15_000, page: 500, mixed: 1_000 };

/** CPU time by the size of the answer and the number of calls at once, and how long small answers wait behind a great one. */
export function timeScenarios(isQuick: boolean): Scenario<CallSample>[] {
  const of = (answer: AnswerKind, atOnce: number, calls: number) => ({
    task: {
      ...{ answer, atOnce },
      ...(isQuick ? { warmup: calls / 10, calls: calls / 10 } : { warmup: WARMUP[answer], calls }),
    },
    ...{ clients: CLIENTS, rounds: isQuick ? 1 : ROUNDS[answer] },
  });
  const cpu = (answer: AnswerKind, atOnce: number, calls: number): Scenario<CallSample> => ({
    ...of(answer, atOnce, calls),
    reading: {
      ...{ subject: `call, ${SIZES[answer]}, ${atOnce} at once`, base: () => BARE, notes },
      ...{ value: ({ cpuMicros }) => cpuMicros, unit: "us CPU" },
    },
  });
  const many = cpu("small", 2000, 10_000);
  const wait: Scenario<CallSample> = {
    ...of("mixed", 50, 3_000),
    reading: {
      ...{ subject: `p99 of calls, ${SIZES.mixed}, 50 at once`, base: () => BARE, notes },
      ...{ value: ({ p99 }) => p99, unit: "ms" },
    },
  };
  return [
    ...[cpu("small", 1, 2_000), cpu("small", 50, 10_000)],
    ...[cpu("page", 1, 300), cpu("page", 50, 500)],
    { ...many, clients: [...CLIENTS, BARE_AS_OURS] },
    wait,
  ];
}

function notes(samples: readonly CallSample[]): string {
  const of = (value: (sample: CallSample) => number, digits = 0) => median(samples, value).toFixed(digits);
  const speed = `${of(({ perSecond }) => perSecond)}/s, p50 ${of(({ p50 }) => p50, 2)} ms, p99 ${of(({ p99 }) => p99, 2)} ms`;
  return `${speed}, ${of(({ memoryMb }) => memoryMb)} MB, ids wrong ${of(({ idsWrong }) => idsWrong)} of 200`;
}

export function allocationScenarios(isQuick: boolean): Scenario<AllocationSample>[] {
  const of = (answer: AnswerKind, calls: number): Scenario<AllocationSample> => ({
    task: { answer, atOnce: 50, warmup: isQuick ? calls : WARMUP[answer], calls, isAllocation: true },
    ...{ clients: CLIENTS, rounds: isQuick ? 1 : ROUNDS[answer] },
    reading: {
      ...{ subject: `allocated a call, ${SIZES[answer]}, 50 at once`, base: () => BARE },
      ...{ value: ({ bytes }) => bytes / 1024, unit: "KB" },
    },
  });
  return [of("small", 300), of("page", 50)];
}
