/** The second thread: it is sent chunks of work, and answers with packs. */
import { parentPort, workerData } from "node:worker_threads";
import { openWorkshop, type Sources } from "./chunk.ts";
import { doWork, type Work } from "./work.ts";

const workshop = openWorkshop(workerData as Sources);

parentPort?.on("message", ({ id, work }: { readonly id: number; readonly work: Work }) => {
  void doWork(work, workshop).then((pack) => {
    parentPort?.postMessage({ id, pack }, [pack.bytes.buffer as ArrayBuffer]);
  });
});
