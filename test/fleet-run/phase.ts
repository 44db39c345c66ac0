import { SECOND } from "../orders/platform.ts";
import { type Comparison, compare, countBehind, countRows } from "./comparison.ts";
import { fleetAccounts, type FleetData, FleetPlatform, mostCalls } from "./gateway.ts";
import { allowedCalls, LAG, type Machines, startFleet } from "./machines.ts";
import { makeTrouble } from "./trouble.ts";

/** One run of the whole fleet on empty tables. */
export interface Phase extends Omit<FleetData, "length"> {
  readonly name: string;
  readonly workers: number;
  /** Whether machines, services and the platform fail meanwhile. */
  readonly isTroubled: boolean;
  /** Milliseconds in which orders are made, and after which everything shall be told. */
  readonly length: number;
  readonly patience: number;
  /** Milliseconds until the platform answers. */
  readonly latency: number;
  /** Calls a second of all workers, by method. */
  readonly callsPerSecond: number;
}

export interface PhaseResult extends Comparison {
  readonly phase: Phase;
  /** Rows a second until the backlog was stored. */
  readonly throughput: number;
  /** Most calls of a method within ten seconds, and what the limit allows in that time. */
  readonly calls: number;
  readonly allowed: number;
  /** Seconds until the streams of a killed worker went on, the slowest one. */
  readonly takeover: number | undefined;
  /** Streams that have not told everything. */
  readonly behind: number;
  /** Workers that ended by themselves. */
  readonly ended: number;
  readonly notes: readonly string[];
}

export async function runPhase(phase: Phase, machines: Machines): Promise<PhaseResult> {
  const { isTroubled, callsPerSecond } = phase;
  const start = Date.now();
  const end = start + phase.length;
  const accounts = fleetAccounts(phase, start);
  const platform = new FleetPlatform(accounts);
  platform.trouble.latency = phase.latency;
  const { workers, database, close } = await startFleet(machines, await platform.start(), callsPerSecond);
  try {
    await workers.authorise(accounts.map(({ id, session }) => `${id} ${session}\n`).join(""));
    const begun = Date.now();
    for (let n = 0; n < phase.workers; n++) workers.start(isTroubled);
    const victims = { ...machines, database, workers, platform, accounts, length: end - begun };
    const trouble = isTroubled ? makeTrouble(victims) : undefined;
    const backlog = accounts.length * 1.1 * phase.backlog * 0.95;
    let caughtUp: number | undefined;
    for (let isDone = false; !isDone && Date.now() < end + phase.patience;) {
      await new Promise((done) => setTimeout(done, SECOND));
      const rows = await countRows(database);
      if (rows >= backlog) caughtUp ??= (rows / (Date.now() - begun)) * SECOND;
      isDone = Date.now() > end + LAG && (await countBehind(database, end)) === 0;
    }
    const takeover = await trouble;
    return {
      phase,
      ...(await compare(accounts, database, end)),
      throughput: caughtUp ?? ((await countRows(database)) / (Date.now() - begun)) * SECOND,
      calls: Math.max(...[...platform.calls.values()].map(mostCalls)),
      allowed: allowedCalls(callsPerSecond, phase.workers),
      takeover,
      behind: await countBehind(database, end),
      ended: workers.ended.length,
      notes: workers.notes(),
    };
  } finally {
    await close();
    await platform.stop();
  }
}
