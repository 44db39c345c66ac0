import { type SoakReport, sum } from "./soak.ts";

/** Megabytes by which the heap may have grown. */
export const HEAP_GROWTH = 8;

/** What does not add up; empty when all is well. */
export function verdict(report: SoakReport): string[] {
  const { calls, ends, wrong, settled, told, aborts, lost, exchanges, faults, twice, warnings, before, after } = report;
  const harm = sum(faults);
  const claims: [isTrue: boolean, words: string][] = [
    [settled === calls, `${settled} of ${calls} calls settled`],
    [told === calls, `hooks were told of ${told} ends`],
    [sum(ends) === calls, `the ends add up to ${sum(ends)}`],
    [ends.wrong === 0, `${ends.wrong} wrong: ${wrong.slice(0, 5).join("; ")}`],
    // What a changed byte leaves behind in a connection may meet the call after it, too.
    [
      ends.unreadable + ends.refused <= 2 * (faults.garble + faults.duplicate),
      `${ends.unreadable} answers were unreadable, ${ends.refused} refused`,
    ],
    [twice === 0, `${twice} writes ran twice`],
    [warnings.length === 0, `warnings: ${warnings.slice(0, 5).join("; ")}`],
    [after.sockets <= before.sockets, `${after.sockets} sockets are open, ${before.sockets} were`],
    [after.timers <= before.timers, `${after.timers} timers run, ${before.timers} did`],
    [after.heap - before.heap < HEAP_GROWTH, `the heap grew by ${(after.heap - before.heap).toFixed(1)} MB`],
    [Math.abs(aborts / calls - 0.5) < 0.1, `${aborts} of ${calls} calls were to be aborted`],
    [lost > calls * 0.02 && ends.timeout > 0, `${lost} calls went where nobody answers, ${ends.timeout} timed out`],
    [harm > exchanges * 0.07, `only ${harm} of ${exchanges} exchanges had a fault`],
    [ends.aborted > calls * 0.02 && ends.answered > calls * 0.2, `${ends.aborted} aborted, ${ends.answered} answered`],
  ];
  return claims.flatMap(([isTrue, words]) => (isTrue ? [] : [words]));
}
