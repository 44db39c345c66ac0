import { formatTopDate, parseTopDate, TbkOrderDetailsGetRequest, TopClient } from "../../generated/src/index.ts";
import { gatewayDispatcher, TEST_APP } from "../../generated/src/testing/index.ts";
import { histories } from "./histories.ts";
import { Crash, Ledger } from "./ledger.ts";
import { HOUR, MINUTE, orderAnswers } from "./platform.ts";
import { Random } from "./random.ts";
import { FIRST_LOOK, type Scenario } from "./scenarios.ts";

/** What came of following one account for hours. */
export interface Verdict {
  readonly states: number;
  readonly stored: number;
  readonly calls: number;
  readonly crashes: number;
  /** States up to where a run ended, or had to end, that are not stored. */
  readonly lost: number;
  /** Those of them that the last run left. */
  readonly missed: number;
  /** Milliseconds by which a run ended before the platform's time less the lag, at most. */
  readonly behind: number;
  /** States that were delivered again after they were stored. */
  readonly doubled: number;
  /** States of pages that were not stored and came again, in all and the most after one crash. */
  readonly again: number;
  readonly mostAgain: number;
}

const RUNS = 7;
const PAGE = 40;

/** Follows one account of the model, run by run, as a timer would. */
export async function runScenario(scenario: Scenario, seed: number, orders: number): Promise<Verdict> {
  const zone = process.env["TZ"];
  if (scenario.zone) process.env["TZ"] = scenario.zone;
  try {
    return await follow(scenario, seed, orders);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
}

async function follow(scenario: Scenario, seed: number, count: number): Promise<Verdict> {
  const { ahead = () => 0, dates = () => 0, late = 0, lag = 5 * MINUTE, overlap, concurrency } = scenario;
  const random = new Random(seed);
  const start = parseTopDate(scenario.start ?? "2024-11-10 09:00:00")?.getTime() as number;
  const from = start - FIRST_LOOK;
  const states = histories({ seed, from: from - HOUR, until: start + 8 * HOUR, count, late });
  let [now, run] = [start, 0];
  const rules = {
    now: () => (now += random.whole(0, 400)), // while pages are read, orders change
    max: () => (scenario.isPromotion && random.chance(0.2) ? 20 * MINUTE : 3 * HOUR),
    isEndIn: random.chance(0.5),
    isLatestFirst: random.chance(0.5),
  };
  const answers = orderAnswers(
    () => states,
    () => [],
    rules,
  );
  const dispatcher = gatewayDispatcher({ answers, clock: () => now + dates(run) });
  const ledger = new Ledger(scenario.isKilledAt);
  const due = states.filter(({ modified }) => modified >= from);
  let [lost, missed, behind] = [0, 0, 0];
  while (run < RUNS) {
    const client = new TopClient({ ...TEST_APP, dispatcher, clock: () => now + ahead(run), retry: { baseDelay: 1 } });
    const request = new TbkOrderDetailsGetRequest().setQueryType(4).setPageSize(PAGE);
    const options = { from: new Date(from), cursor: ledger.cursor, lag: scenario.lag, overlap, concurrency };
    const settled = now - lag;
    let told = 0;
    try {
      ledger.step();
      for await (const { items, cursor, window } of client.follow(request, options)) {
        ledger.take(items, cursor);
        if (window) told = Math.max(told, window.end.getTime());
      }
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      now += random.whole(0, MINUTE);
      continue;
    }
    // What is later than the lag is told by a run that comes after it, half an hour later at most.
    const until = Math.min(settled, told) - (late > lag ? late - lag + 30 * MINUTE : 0);
    missed = ledger.lost(due, until, now, text).length;
    lost += missed;
    behind = Math.max(behind, settled - told);
    now += random.whole(1, 30) * MINUTE;
    run++;
  }
  const { crashes, doubled, again, mostAgain, size: stored } = ledger;
  return {
    states: due.length,
    stored,
    calls: dispatcher.calls.length,
    crashes,
    lost,
    missed,
    behind,
    doubled,
    again,
    mostAgain,
  };
}

function text(ms: number): string {
  return formatTopDate(new Date(ms));
}
