/** `npm run soak [-- --calls N --seed N]`: many calls through faults; prints how they ended, exit 1 if that does not add up. */
import { parseArgs } from "node:util";
import { soak } from "./soak.ts";
import { HEAP_GROWTH, sum, verdict } from "./verdict.ts";

const { values } = parseArgs({
  options: { calls: { type: "string", default: "20000" }, seed: { type: "string", default: "1" } },
});
const report = await soak({ calls: Number(values.calls), seed: Number(values.seed) });
const { ends, faults, before, after } = report;
const rows: [what: string, count: number | string][] = [
  ["answered, each with its own answer", ends.answered],
  ["aborted by their signal", ends.aborted],
  ["connection broke", ends.network],
  ["no connection", ends.connect],
  ["no answer in time", ends.timeout],
  ["answer unreadable", ends.unreadable],
  ["request changed on its way and refused", ends.refused],
  ["wrong answer or wrong error", ends.wrong],
  ["all calls", sum(ends)],
  ["", ""],
  ["not settled", report.calls - report.settled],
  ["ends seen by hooks beyond one a call", report.told - report.calls],
  ["writes that ran twice", report.twice],
  ["warnings and unhandled rejections", report.warnings.length],
  ["calls with a signal that aborts", report.aborts],
  [`faults in ${report.exchanges} requests and their answers`, sum(faults)],
  ...Object.entries(faults).map(([kind, count]): [string, number] => [`  ${kind}`, count]),
  ["sockets, before and after", `${before.sockets} ${after.sockets}`],
  ["timers, before and after", `${before.timers} ${after.timers}`],
  [`heap in MB, before and after (at most ${HEAP_GROWTH} more)`, `${before.heap.toFixed(1)} ${after.heap.toFixed(1)}`],
];
for (const [what, count] of rows) console.log(`${what.padEnd(52)}${String(count).padStart(12)}`.trimEnd());
const problems = verdict(report);
for (const problem of problems) console.error(`does not add up: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
