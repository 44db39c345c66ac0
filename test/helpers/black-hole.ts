import { fork } from "node:child_process";
import { connect } from "node:net";

/** A listener that is asked for one connection at a time and then never accepts, for as long as its parent lives. */
const NEVER_ACCEPTS = `
  const server = require("node:net").createServer();
  process.on("disconnect", () => process.exit());
  server.listen({ port: 0, host: "127.0.0.1", backlog: 1 }, () => {
    process.send(server.address().port);
    setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 50);
  });
`;

export interface BlackHole {
  readonly port: number;
  close(): void;
}

/** How many connections fill its queue. */
const FILL = 8;

/** A port whose queue of connections is full: whoever connects waits. On Linux; others refuse. */
export async function startBlackHole(): Promise<BlackHole> {
  const child = fork("-e", [NEVER_ACCEPTS], { execArgv: [], stdio: "ignore" } as never);
  const port = await new Promise<number>((resolve) => child.once("message", (message) => resolve(message as number)));
  await new Promise((resolve) => setTimeout(resolve, 300)); // until it accepts no more
  const fill = Array.from({ length: FILL }, () => connect({ port, host: "127.0.0.1" }).on("error", () => {}));
  await new Promise((resolve) => setTimeout(resolve, 300));
  return {
    port,
    close() {
      for (const socket of fill) socket.destroy();
      child.kill("SIGKILL");
    },
  };
}
