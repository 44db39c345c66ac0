import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";

/** A listener that is asked for one connection at a time, for as long as its parent lives. */
const LISTENER = `
  const server = require("node:net").createServer();
  process.on("disconnect", () => process.exit());
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => process.send(server.address().port));
`;

export interface BlackHole {
  readonly port: number;
  /** How many of those that fill it are being connected still: none of a test's own. */
  readonly knocking: number;
  close(): void;
}

/** How many connections fill its queue. */
const FILL = 8;

/** A port whose queue of connections is full: whoever connects waits. On Linux; others refuse. */
export async function startBlackHole(): Promise<BlackHole> {
  const child = fork("-e", [LISTENER], { execArgv: [], stdio: "ignore" } as never);
  const port = await new Promise<number>((resolve) => child.once("message", (message) => resolve(message as number)));
  child.kill("SIGSTOP");
  while (!isStopped(child.pid)) await setImmediate();
  const fill = Array.from({ length: FILL }, () => connect({ port, host: "127.0.0.1" }).on("error", () => {}));
  await setImmediate(); // by now each has knocked
  return {
    port,
    get knocking() {
      return fill.filter((socket) => socket.connecting).length;
    },
    close() {
      for (const socket of fill) socket.destroy();
      child.kill("SIGKILL");
    },
  };
}

/** Whether a process has come to rest: it accepts no more then. */
function isStopped(pid: number | undefined): boolean {
  return process.platform !== "linux" || readFileSync(`/proc/${pid}/stat`, "utf8").includes(") T ");
}
