import { constants, PerformanceObserver } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import type { AllocationSample, CallTask } from "../calls/task.ts";
import { after, repeat } from "./repeat.ts";

const TRIES = 30;

/** How much the memory has grown a call, over calls during which nothing was collected. */
export async function allocation(
  call: () => Promise<unknown>,
  { atOnce, warmup, calls }: CallTask,
): Promise<AllocationSample> {
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) throw new Error("its process needs --expose-gc");
  await repeat(call, atOnce, after(warmup));
  for (let left = TRIES; left > 0; left--) {
    for (let time = 0; time < 2; time++) gc(); // what the first frees beside the heap, the second counts
    const collections = watchCollections();
    const before = allocated();
    await repeat(call, atOnce, after(calls));
    const bytes = allocated() - before;
    if ((await collections()) === 0) return { bytes: bytes / calls };
  }
  throw new Error(`memory was collected each of ${TRIES} times`);
}

/** Counts from now on, but for those that are asked for. */
function watchCollections(): () => Promise<number> {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Collection[]) if (!isForced(entry)) count++;
  });
  observer.observe({ entryTypes: ["gc"] });
  return async () => {
    await setTimeout(10);
    observer.disconnect();
    return count;
  };
}

/** As Node tells it. */
interface Collection {
  readonly detail: { readonly flags: number };
}

function isForced({ detail }: Collection): boolean {
  return (detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_FORCED) !== 0;
}

function allocated(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
