/** `npm run soak [-- --calls N --seed N]`: many calls through faults; prints how they ended, exit 1 if that does not add up. */
import { type ExitCode, start, wholeNumber } from "../../generator/cli/command.ts";
import { soak, sum } from "./soak.ts";
import { HEAP_GROWTH, verdict } from "./verdict.ts";

async function runSoak(given: { readonly calls: number; readonly seed: number }): Promise<ExitCode> {
  const report = await soak(given);
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
    ["calls to where nobody answers", report.lost],
    [`faults in ${report.exchanges} requests and their answers`, sum(faults)],
    ...Object.entries(faults).map(([kind, count]): [string, number] => [`  ${kind}`, count]),
    ["sockets, before and after", `${before.sockets} ${after.sockets}`],
    ["timers, before and after", `${before.timers} ${after.timers}`],
    [
      `heap in MB, before and after (at most ${HEAP_GROWTH} more)`,
      `${before.heap.toFixed(1)} ${after.heap.toFixed(1)}`,
    ],
  ];
  for (const [what, count] of rows) console.log(`${what.padEnd(52)}${String(count).padStart(12)}`.trimEnd());
  const problems = verdict(report);
  for (const problem of problems) console.error(`does not add up: ${problem}`);
  return problems.length > 0 ? 1 : 0;
}

await start({
  usage: "npm run soak [-- --calls N --seed N]",
  options: { calls: { type: "string", default: "20000" }, seed: { type: "string", default: "1" } },
  run: ({ calls, seed }) => runSoak({ calls: wholeNumber("--calls", calls), seed: wholeNumber("--seed", seed) }),
});
