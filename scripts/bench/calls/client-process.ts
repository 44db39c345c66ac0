import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { CallTask } from "./task.ts";

interface Failure {
  readonly failure: string;
}

/** Milliseconds for one task of one client. */
const PATIENCE = 60_000;
const LATE: Failure = { failure: `no answer after ${PATIENCE / 1000} s` };

/** A client in a process of its own, which ends with its parent. */
export class ClientProcess {
  readonly name: string;
  readonly #child: ChildProcess;
  readonly #end: Promise<[Failure]>;

  /** @param program the bundled probe `caller` */
  constructor(name: string, program: string, args: readonly string[], flags: readonly string[]) {
    this.name = name;
    this.#child = start(program, [name, ...args], flags);
    this.#end = once(this.#child, "exit").then(() => [{ failure: "its process ended" }]);
  }

  /** @throws Error with the client's words, or when it takes too long */
  async ask<Sample extends object>(task: CallTask): Promise<Sample> {
    const answer = once(this.#child, "message", { signal: AbortSignal.timeout(PATIENCE) }).catch(() => [LATE]);
    this.#child.send(task);
    const [found] = (await Promise.race([answer, this.#end])) as [Sample | Failure];
    if ("failure" in found) throw new Error(found.failure);
    return found;
  }

  end(): void {
    if (this.#child.connected) this.#child.disconnect();
  }
}

/** A process of a bundled probe that tells by messages. */
export function start(program: string, args: readonly string[] = [], flags: readonly string[] = []): ChildProcess {
  return fork(program, args, { stdio: ["ignore", "ignore", "inherit", "ipc"], execArgv: [...flags] });
}
