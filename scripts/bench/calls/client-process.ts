import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { CallTask } from "./task.ts";

interface Failure {
  readonly failure: string;
}

/** Milliseconds for one task of one client. */
const PATIENCE = 120_000;
const LATE: Failure = { failure: `no answer after ${PATIENCE / 1000} s` };

/** How a client is started: the bundled probe `caller`, where the server is, and the peers' folder. */
export interface Caller {
  readonly program: string;
  readonly origin: string;
  readonly peers: string;
}

/**
 * One task of one client, in a process of its own.
 *
 * @throws Error with the client's words, or when it takes too long
 */
export async function runTask<Sample extends object>(
  { program, origin, peers }: Caller,
  client: string,
  task: CallTask,
  flags: readonly string[],
): Promise<Sample> {
  const child = start(program, [client, origin, JSON.stringify(task), peers], flags);
  const end = once(child, "disconnect"); // behind its last message
  const late = AbortSignal.timeout(PATIENCE);
  const answer = once(child, "message", { signal: late }).catch(() => [LATE]);
  const [found] = (await Promise.race([answer, end.then(() => [ENDED])])) as [Sample | Failure];
  if ("failure" in found) child.kill("SIGKILL");
  await end;
  if ("failure" in found) throw new Error(found.failure);
  return found;
}

const ENDED: Failure = { failure: "its process ended" };

/** A process of a bundled probe that tells by messages. */
export function start(program: string, args: readonly string[] = [], flags: readonly string[] = []): ChildProcess {
  return fork(program, args, { stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [...flags] });
}
