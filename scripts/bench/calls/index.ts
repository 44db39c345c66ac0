import { once } from "node:events";
import { topClients } from "../../top-clients.ts";
import type { Context } from "../context.ts";
import { type Contender, interleaved } from "../interleaved.ts";
import { bundleProbe } from "../probe.ts";
import { withRounds } from "../rounds.ts";
import { type Row, rowsOf } from "../row.ts";
import { type Caller, runTask, start } from "./client-process.ts";
import { allocationScenarios, type Scenario, timeScenarios } from "./scenarios.ts";

/** Collections on demand and none on the way, so that a process's growth is all that was allocated. */
const ALLOCATION_FLAGS = ["--expose-gc", "--max-semi-space-size=256", "--min-semi-space-size=256"];

/** The part of the warm-up that peers need: each of their calls runs several times the code. */
const PEER_WARMUP = 1 / 3;

/** Whole calls to a server in another process. */
export async function measureCalls({ isQuick, peers, progress }: Context): Promise<Row[]> {
  const server = start(await bundleProbe("server"));
  try {
    const [port] = (await once(server, "message")) as [number];
    const program = await bundleProbe("caller");
    const caller = { program, origin: `http://127.0.0.1:${port}`, peers: peers ?? "" };
    const say = (what: string) => progress(`calls: ${what}`);
    return [
      ...(await measureAll(timeScenarios(isQuick), caller, [], say)),
      ...(await measureAll(allocationScenarios(isQuick), caller, ALLOCATION_FLAGS, say)),
    ];
  } finally {
    server.disconnect();
  }
}

/**
 * One scenario after the other, client by client in each round. Each sample is of a fresh process that does nothing else:
 * one may be faster than its like all its life, and what it did before changes what code was compiled for.
 */
async function measureAll<Sample extends object>(
  scenarios: readonly Scenario<Sample>[],
  caller: Caller,
  flags: readonly string[],
  say: (what: string) => void,
): Promise<Row[]> {
  const peers = caller.peers === "" ? [] : Object.keys(topClients(caller.peers));
  const rows: Row[] = [];
  for (const { task, clients, rounds, reading } of scenarios) {
    say(reading.subject);
    const contender = (name: string, warmup: number): Contender<Sample> => ({
      name,
      run: () => runTask(caller, name, { ...task, warmup }, flags),
    });
    const contenders = [
      ...clients.map((name) => contender(name, task.warmup)),
      ...peers.map((name) => contender(name, Math.ceil(task.warmup * PEER_WARMUP))),
    ];
    rows.push(...rowsOf(await interleaved(withRounds(contenders, reading), { rounds }), reading));
  }
  return rows;
}
