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
      ...(await measureAll(timeScenarios(isQuick ? 100 : 500), isQuick ? 1 : 5, () => clients([]), say)),
      ...(await measureAll(allocationScenarios(), isQuick ? 1 : 5, () => clients(ALLOCATION_FLAGS), say)),
    ];
  } finally {
    server.disconnect();
  }
}

type Found<Sample> = Map<string, Measured<Sample>>;

/** Every scenario in each round, client by client; each round has processes of its own, as one may be faster all its life. */
async function measureAll<Sample extends object>(
  scenarios: readonly Scenario<Sample>[],
  rounds: number,
  startClients: () => ClientProcess[],
  say: (what: string) => void,
): Promise<Row[]> {
  const all = scenarios.map((scenario) => ({ scenario, found: new Map() as Found<Sample> }));
  for (let round = 1; round <= rounds; round++) {
    say(`round ${round} of ${rounds}, ${scenarios[0]?.reading.unit}`);
    const clients = startClients();
    try {
      for (const { scenario, found } of all) for (const client of clients) await measure(client, scenario, found);
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
): Promise<void> {
  const measured = found.get(client.name) ?? { samples: [] };
  found.set(client.name, measured);
  if (measured.failure !== undefined) return;
  try {
    measured.samples.push(await client.ask<Sample>(task));
  } catch (error) {
    measured.failure = firstLine(error);
  }
}
