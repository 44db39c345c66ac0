/**
 * One client in a process of its own: calls the server as it is told, says what that cost, and ends.
 * Arguments: the client's name, the server's origin, the task as JSON, the peers' folder if there is one.
 */
import type { AnswerKind, CallSample, CallTask } from "../calls/task.ts";
import { allocation } from "./allocation.ts";
import { callsOf } from "./client-of.ts";
import { after, repeat } from "./repeat.ts";
import { wrongIds } from "./wrong-ids.ts";

const [name = "", origin = "", given = "", peers = ""] = process.argv.slice(2);
const task = JSON.parse(given) as CallTask;
const calls = callsOf(name, origin, peers);
const call = task.answer === "page" ? calls.page : calls.small;

try {
  tell(await (task.isAllocation ? allocation(call, task) : measure(task)));
} catch (error) {
  tell({ failure: error instanceof Error ? error.message : JSON.stringify(error) });
}

function tell(found: object): void {
  process.send?.(found, () => process.exit());
}

/** What is compiled needs so many calls, and one after the other they take four times as long. */
const LEAST_AT_ONCE = 50;

async function measure(task: CallTask): Promise<CallSample> {
  await run(task.answer, Math.max(LEAST_AT_ONCE, task.atOnce), task.warmup);
  // No collection here: one while no call is under way takes what code was compiled for with it, and that doubles their cost.
  const cpu = process.cpuUsage();
  const start = performance.now();
  const latencies = await run(task.answer, task.atOnce, task.calls);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const memoryMb = process.memoryUsage.rss() / 2 ** 20;
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? NaN;
  return {
    cpuMicros: (user + system) / sorted.length,
    perSecond: sorted.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    memoryMb,
    idsWrong: await wrongIds(calls.page),
  };
}

/** Calls in so many lanes, and how long each took; of those with great answers nothing is told. */
async function run(answer: AnswerKind, atOnce: number, times: number): Promise<number[]> {
  let isOver = false;
  const great = answer === "mixed" && repeat(calls.great, 1, () => isOver);
  const latencies = await repeat(call, atOnce, after(times));
  isOver = true;
  await great;
  return latencies;
}
