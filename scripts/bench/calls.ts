import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { topClients } from "../top-clients.ts";
import type { CallSample, CallTask } from "./call-task.ts";
import type { Context } from "./context.ts";
import { interleaved } from "./interleaved.ts";
import { bundleProbe } from "./probe.ts";
import { median, type Row, rowsOf } from "./row.ts";

const BARE = "bare undici";
const OWN = [BARE, "bare undici, signed", "ours, sha256", "ours, md5"];

const ANSWERS = { small: "200 B", page: "120 KB" } as const;

/** Whole calls to a server in another process, each client in a process of its own. */
export async function measureCalls({ isQuick, peers, progress }: Context): Promise<Row[]> {
  const processes: ChildProcess[] = [];
  const start = (path: string, args: string[]) => {
    const child = fork(path, args, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    processes.push(child);
    return child;
  };
  try {
    const [port] = (await once(start(await bundleProbe("server"), []), "message")) as [number];
    const caller = await bundleProbe("caller");
    const names = [...OWN, ...(peers === undefined ? [] : Object.keys(topClients(peers)))];
    const clients = names.map((name): Client => {
      const process = start(caller, [name, `http://127.0.0.1:${port}`, peers ?? ""]);
      return { name, process, end: once(process, "exit").then(() => [{ failure: "its process ended" }]) };
    });
    const rows: Row[] = [];
    for (const answer of ["small", "page"] as const) {
      for (const atOnce of [1, 50]) {
        progress(`calls: ${ANSWERS[answer]}, ${atOnce} at once`);
        const task = { answer, atOnce, milliseconds: isQuick ? 100 : 1000 };
        rows.push(...(await measure(clients, task, isQuick ? 2 : 7)));
      }
    }
    return rows;
  } finally {
    for (const child of processes) if (child.connected) child.disconnect();
  }
}

interface Client {
  readonly name: string;
  readonly process: ChildProcess;
  readonly end: Promise<[Failure]>;
}

interface Failure {
  readonly failure: string;
}

/** Milliseconds for one round of one client. */
const PATIENCE = 60_000;
const LATE: Failure = { failure: `no answer after ${PATIENCE / 1000} s` };

async function measure(clients: readonly Client[], task: CallTask, rounds: number): Promise<Row[]> {
  const contenders = clients.map((client) => ({ name: client.name, run: () => ask(client, task) }));
  return rowsOf(await interleaved(contenders, { rounds, warmups: 1 }), {
    subject: `call, ${ANSWERS[task.answer]}, ${task.atOnce} at once`,
    value: ({ cpuMicros }) => cpuMicros,
    unit: "us CPU",
    base: () => BARE,
    notes: words,
  });
}

async function ask({ process, end }: Client, task: CallTask): Promise<CallSample> {
  const answer = once(process, "message", { signal: AbortSignal.timeout(PATIENCE) }).catch(() => [LATE]);
  process.send(task);
  const [found] = (await Promise.race([answer, end])) as [CallSample | Failure];
  if ("failure" in found) throw new Error(found.failure);
  return found;
}

function words(samples: readonly CallSample[]): string {
  const of = (value: (sample: CallSample) => number, digits = 0) => median(samples, value).toFixed(digits);
  const speed = `${of(({ perSecond }) => perSecond)}/s, p50 ${of(({ p50 }) => p50, 2)} ms, p99 ${of(({ p99 }) => p99, 2)} ms`;
  return `${speed}, ${of(({ memoryMb }) => memoryMb)} MB, ids wrong ${of(({ idsWrong }) => idsWrong)} of 200`;
}
