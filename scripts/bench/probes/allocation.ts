import { constants, PerformanceObserver } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import type { AllocationSample, CallTask } from "../calls/task.ts";
import { after, repeat } from "./repeat.ts";

/** Batches that count, and the most that are tried. */
const BATCHES = 3;
const TRIES = 10;

/** How much the memory has grown a call, over batches in which nothing was collected. */
export async function allocation(
  call: () => Promise<unknown>,
  { atOnce, calls }: CallTask & { readonly calls: number },
): Promise<AllocationSample> {
  const { gc } = globalThis as { gc?: () => void };
  if (!gc) throw new Error("its process needs --expose-gc");
  await repeat(call, atOnce, after(calls)); // connections, compiled code
  const grown: number[] = [];
  for (let left = TRIES; left > 0 && grown.length < BATCHES; left--) {
    for (let time = 0; time < 2; time++) gc(); // what the first frees beside the heap, the second counts
    const collections = watchCollections();
    const before = allocated();
    await repeat(call, atOnce, after(calls));
    const bytes = allocated() - before;
    if ((await collections()) === 0) grown.push(bytes / calls);
  }
  if (grown.length === 0) throw new Error("memory was collected in every batch");
  return { bytes: grown.reduce((sum, bytes) => sum + bytes, 0) / grown.length };
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
