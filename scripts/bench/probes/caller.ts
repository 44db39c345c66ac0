/**
 * One client in a process of its own: calls the server as its parent says, and sends what that cost.
 * Arguments: the client's name, the server's origin, the peers' folder if there is one.
 */
import { allocation } from "./allocation.ts";
import { callsOf } from "./client-of.ts";
import { repeat, untilOver } from "./repeat.ts";
import type { AnswerKind, CallSample, CallTask } from "../calls/task.ts";
import { wrongIds } from "./wrong-ids.ts";

const [name = "", origin = "", peers = ""] = process.argv.slice(2);
const calls = callsOf(name, origin, peers);

process.on("message", async (task: CallTask) => {
  try {
    process.send?.("calls" in task ? await allocation(callOf(task.answer), task) : await measure(task));
  } catch (error) {
    process.send?.({ failure: error instanceof Error ? error.message : JSON.stringify(error) });
  }
});
process.on("disconnect", () => process.exit());

function callOf(answer: AnswerKind): () => Promise<unknown> {
  return answer === "page" ? calls.page : calls.small;
}

/** Calls in so many lanes until the time is over, after a third of it that does not count. */
async function measure(task: CallTask & { readonly milliseconds: number }): Promise<CallSample> {
  const idsWrong = await wrongIds(calls.page);
  await run({ ...task, milliseconds: task.milliseconds / 3 });
  const cpu = process.cpuUsage();
  const start = performance.now();
  const latencies = await run(task);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const sorted = latencies.toSorted((a, b) => a - b);
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

/** How long each call took; of those with great answers nothing is told. */
async function run({ answer, atOnce, milliseconds }: CallTask & { readonly milliseconds: number }): Promise<number[]> {
  const isOver = untilOver(milliseconds);
  const [latencies] = await Promise.all([
    repeat(callOf(answer), atOnce, isOver),
    answer === "mixed" && repeat(calls.great, 1, isOver),
  ]);
  return latencies;
}
