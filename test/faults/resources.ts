import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What a process holds: sockets that are open or being connected, timers, and megabytes of heap that are in use. */
export interface Resources {
  readonly sockets: number;
  readonly timers: number;
  readonly heap: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is held once all that is closing has closed; waits for it up to five seconds. */
export async function resources(start?: Resources): Promise<Resources> {
  for (let round = 0; ; round++) {
    await setTimeout(50);
    collectGarbage();
    const kinds = process.getActiveResourcesInfo();
    const now = {
      sockets: kinds.filter((kind) => /^(TCPSocketWrap|TLSWrap|ConnectWrap)$/.test(kind)).length,
      timers: kinds.filter((kind) => kind === "Timeout").length,
      heap: process.memoryUsage().heapUsed / 2 ** 20,
    };
    const isBack = !start || (now.sockets <= start.sockets && now.timers <= start.timers);
    if ((isBack && round > 2) || round > 100) return now;
  }
}

/** Warnings and rejections that nobody handled, from now on. */
export function watchProcess(): { readonly seen: string[]; stop(): void } {
  const seen: string[] = [];
  const note = (what: unknown) => void seen.push(String(what));
  process.on("warning", note).on("unhandledRejection", note);
  return { seen, stop: () => void process.off("warning", note).off("unhandledRejection", note) };
}
