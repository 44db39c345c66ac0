import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";

/** A listener that is asked for one connection at a time, for as long as its parent lives, and stops where it is asked to. */
const LISTENER = `
  const server = require("node:net").createServer((socket) => {
    socket.once("data", () => {
      process.kill(process.pid, "SIGSTOP");
      require("node:fs").writeSync(socket._handle.fd, process.env.ANSWER);
      process.kill(process.pid, "SIGSTOP");
    });
  });
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
  const { port, child } = await startListener("");
  child.kill("SIGSTOP");
  return fillUp(port, child);
}

/** A port that answers its first request with a text once its queue is full: whoever connects from then on waits. */
export async function startLastAnswer(answer: string): Promise<{ port: number; fill(): Promise<BlackHole> }> {
  const { port, child } = await startListener(answer);
  const fill = async () => {
    const hole = await fillUp(port, child);
    child.kill("SIGCONT");
    return hole;
  };
  return { port, fill };
}

async function startListener(answer: string): Promise<{ port: number; child: ChildProcess }> {
  const env = { ...process.env, ANSWER: answer };
  const child = fork("-e", [LISTENER], { execArgv: [], stdio: "ignore", env } as never);
  const port = await new Promise<number>((resolve) => child.once("message", (message) => resolve(message as number)));
  return { port, child };
}

/** @param child that stops, or has */
async function fillUp(port: number, child: ChildProcess): Promise<BlackHole> {
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
