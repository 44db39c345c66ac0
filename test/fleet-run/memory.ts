import { readFileSync } from "node:fs";
import { SECOND } from "../orders/platform.ts";
import { countBehind, countRows } from "./comparison.ts";
import { type Machines, startFleet } from "./machines.ts";
import { startSteady } from "./steady.ts";

const ACCOUNTS = 200;
const STEPS = 10;
const UNLIMITED = 100_000;
const PATIENCE = 3_600 * SECOND;

/** What the second half of the rows may add to a worker's peak: less than what a heap does by itself. */
const GROWTH = 1.1;

interface Sample {
  readonly rows: number;
  readonly seconds: number;
  readonly now: number;
  readonly peak: number;
}

/** One worker that follows many accounts with many orders: its memory as they come in. False where it grows with them. */
export async function runMemory(rows: number, machines: Machines): Promise<boolean> {
  const start = Date.now();
  const each = Math.ceil(rows / ACCOUNTS);
  const platform = await startSteady(each, start);
  const { workers, database, close } = await startFleet(machines, platform.url, UNLIMITED);
  const accounts = Array.from({ length: ACCOUNTS }, (_, n) => `account-${n + 1} session-${n + 1}\n`);
  const samples: Sample[] = [];
  try {
    await workers.authorise(accounts.join(""));
    workers.start(false);
    console.log("      rows  seconds  MB now  MB peak");
    const take = () => {
      const sample = {
        rows: platform.told(),
        seconds: (Date.now() - start) / SECOND,
        ...memoryOf(workers.processes[0]),
      };
      samples.push(sample);
      console.log(lineOf(sample));
    };
    while ((await countBehind(database, start)) > 0 && Date.now() < start + PATIENCE) {
      await new Promise((done) => setTimeout(done, SECOND / 5));
      if (platform.told() >= ((samples.length + 1) * rows) / STEPS) take();
    }
    take();
    const stored = await countRows(database);
    const doubled = await database.number("SELECT sum(repeats) FROM orders");
    console.log(`${stored} of ${each * ACCOUNTS} orders stored, ${doubled} doubled; ${workers.notes().join("; ")}`);
    return stored === each * ACCOUNTS && doubled === 0 && isFlat(samples);
  } finally {
    await close();
    await platform.close();
  }
}

function isFlat(samples: readonly Sample[]): boolean {
  const half = samples[Math.floor(samples.length / 2) - 1]?.peak ?? 0;
  const end = samples.at(-1)?.peak ?? Infinity;
  return end <= GROWTH * half;
}

function lineOf({ rows, seconds, now, peak }: Sample): string {
  const texts = [String(rows).padStart(10), seconds.toFixed(0).padStart(7), megabytes(now).padStart(6)];
  return [...texts, megabytes(peak).padStart(7)].join("  ");
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

/** Resident bytes of a process and their peak, as Linux counts them. */
function memoryOf(pid: number | undefined): { readonly now: number; readonly peak: number } {
  const text = readFileSync(`/proc/${pid}/status`, "utf8");
  const bytes = (name: string) => 1024 * Number(/\d+/.exec(text.slice(text.indexOf(name)))?.[0]);
  return { now: bytes("VmRSS"), peak: bytes("VmHWM") };
}
