import { runScenario, type Verdict } from "../orders/scenario-run.ts";
import { type Scenario, SCENARIOS } from "../orders/scenarios.ts";
import { MINUTE } from "../orders/platform.ts";

/** Orders of a run, each in up to four states. */
const ORDERS = 2_500;

/** Rows that are later than lag and overlap reach back: what that costs, not whether it is 0. */
const TOO_LATE: readonly Scenario[] = [15, 30, 60].map((minutes) => ({
  name: `rows up to ${minutes} min late`,
  late: minutes * MINUTE,
}));

/** Every scenario with many seeds; 1 where something was lost or told twice. */
export async function runModel(seeds: number): Promise<0 | 1> {
  let isRight = true;
  for (const scenario of SCENARIOS) {
    const sum = await summed(scenario, seeds);
    isRight &&= sum.lost + sum.doubled === 0 && (scenario.isKilledAt !== undefined || sum.again === 0);
    console.log(`${scenario.name.padEnd(46)} ${lineOf(sum)}`);
  }
  for (const scenario of TOO_LATE) {
    const { missed, states } = await summed(scenario, seeds);
    console.log(`${scenario.name.padEnd(46)} ${missed} of ${states} states missed for good`);
  }
  return isRight ? 0 : 1;
}

async function summed(scenario: Scenario, seeds: number): Promise<Verdict> {
  let sum: Verdict | undefined;
  for (let seed = 1; seed <= seeds; seed++) {
    const one = await runScenario(scenario, seed, ORDERS);
    sum = sum ? added(sum, one) : one;
  }
  if (!sum) throw new Error("no seed was run");
  return sum;
}

function added(a: Verdict, b: Verdict): Verdict {
  const most = ["behind", "mostAgain"];
  const names = Object.keys(a) as (keyof Verdict)[];
  return Object.fromEntries(
    names.map((name) => [name, most.includes(name) ? Math.max(a[name], b[name]) : a[name] + b[name]]),
  ) as unknown as Verdict;
}

function lineOf({ states, calls, crashes, lost, doubled, again, mostAgain }: Verdict): string {
  const repeated =
    crashes > 0 ? `, ${crashes} crashes, at most ${mostAgain} rows again after one (${again} in all)` : "";
  return `${states} states, ${calls} calls: ${lost} lost, ${doubled} doubled${repeated}`;
}
