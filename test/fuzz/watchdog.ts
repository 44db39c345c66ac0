import { Worker } from "node:worker_threads";

/** Longer than any round takes; a loop without end is a finding, too. */
const PATIENCE_MS = 120_000;

/** In a thread of its own: a property that never comes back also keeps timers from firing. */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  let timer;
  parentPort.on("message", (what) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      require("node:fs").writeSync(2, what + ": no end after ${PATIENCE_MS / 1_000} s\\n");
      process.kill(process.pid, "SIGKILL");
    }, ${PATIENCE_MS});
  });
`;

/** Ends the process, naming what was running, when nothing is expected for too long. */
export function startWatchdog(): { expect(what: string): void; stop(): void } {
  const worker = new Worker(THREAD, { eval: true });
  return { expect: (what) => worker.postMessage(what), stop: () => void worker.terminate() };
}
