/**
 * One client in a process of its own: calls the server as its parent says, and sends what that cost.
 * Arguments: the client's name, the server's origin, the peers' folder if there is one.
 */
import { callsOf } from "./client-of.ts";
import type { CallSample, CallTask } from "../call-task.ts";
import { wrongIds } from "./wrong-ids.ts";

const [name = "", origin = "", peers = ""] = process.argv.slice(2);
const calls = callsOf(name, origin, peers);

process.on("message", async ({ answer, atOnce, milliseconds }: CallTask) => {
  try {
    process.send?.(await measure(calls[answer], atOnce, milliseconds));
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.message : JSON.stringify(error) });
  }
});
process.on("disconnect", () => process.exit());

/** Calls in so many lanes until the time is over. */
async function measure(call: () => Promise<unknown>, atOnce: number, milliseconds: number): Promise<CallSample> {
  const idsWrong = await wrongIds(calls.page);
  const latencies: number[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  const lane = async () => {
    for (let from = start; from - start < milliseconds;) {
      await call();
      const to = performance.now();
      latencies.push(to - from);
      from = to;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const sorted = latencies.sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN;
  return {
    cpuMicros: (user + system) / sorted.length,
    perSecond: sorted.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    memoryMb: process.memoryUsage.rss() / 2 ** 20,
    idsWrong,
  };
}
