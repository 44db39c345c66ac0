import { once } from "node:events";
import { topClients } from "../../top-clients.ts";
import type { Context } from "../context.ts";
import { firstLine, type Measured } from "../interleaved.ts";
import { bundleProbe } from "../probe.ts";
import { type Row, rowsOf } from "../row.ts";
import { ClientProcess, start } from "./client-process.ts";
import { ALLOCATION_FLAGS, allocationScenarios, BARE, type Scenario, timeScenarios } from "./scenarios.ts";

const OWN = [BARE, "bare undici, signed", "ours, sha256", "ours, md5"];

/** Whole calls to a server in another process, each client in a process of its own. */
export async function measureCalls({ isQuick, peers, progress }: Context): Promise<Row[]> {
  const server = start(await bundleProbe("server"));
  try {
    const [port] = (await once(server, "message")) as [number];
    const program = await bundleProbe("caller");
    const names = [...OWN, ...(peers === undefined ? [] : Object.keys(topClients(peers)))];
    const clients = (flags: readonly string[]) =>
      names.map((name) => new ClientProcess(name, program, [`http://127.0.0.1:${port}`, peers ?? ""], flags));
    const say = (what: string) => progress(`calls: ${what}`);
    return [
      ...(await measureAll(timeScenarios(isQuick ? 100 : 500), isQuick ? [1, 1] : [2, 3], () => clients([]), say)),
      ...(await measureAll(allocationScenarios(), isQuick ? [1, 1] : [1, 5], () => clients(ALLOCATION_FLAGS), say)),
    ];
  } finally {
    server.disconnect();
  }
}

type Found<Sample> = Map<string, Measured<Sample>>;

/**
 * Every scenario in each round, client by client. A round that does not count goes first in every process: code that is
 * not compiled yet costs ten times as much. More processes than one, as one may be faster than its like all its life.
 */
async function measureAll<Sample extends object>(
  scenarios: readonly Scenario<Sample>[],
  [processes, rounds]: readonly [processes: number, rounds: number],
  startClients: () => ClientProcess[],
  say: (what: string) => void,
): Promise<Row[]> {
  const all = scenarios.map((scenario) => ({ scenario, found: new Map() as Found<Sample> }));
  for (let process = 1; process <= processes; process++) {
    const clients = startClients();
    try {
      for (let round = 0; round <= rounds; round++) {
        say(`processes ${process} of ${processes}, round ${round} of ${rounds}, ${scenarios[0]?.reading.unit}`);
        for (const { scenario, found } of all) {
          for (const client of clients) await measure(client, scenario, found, round > 0);
        }
      }
    } finally {
      for (const client of clients) client.end();
    }
  }
  return all.flatMap(({ scenario, found }) => rowsOf(found, scenario.reading));
}

/** A client that has failed is not asked the same again. */
async function measure<Sample extends object>(
  client: ClientProcess,
  { task }: Scenario<Sample>,
  found: Found<Sample>,
  counts: boolean,
): Promise<void> {
  const measured = found.get(client.name) ?? { samples: [] };
  found.set(client.name, measured);
  if (measured.failure !== undefined) return;
  try {
    const sample = await client.ask<Sample>(task);
    if (counts) measured.samples.push(sample);
  } catch (error) {
    measured.failure = firstLine(error);
  }
}
