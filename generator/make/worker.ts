/** A second thread that makes APIs: it is sent tasks, and answers with chunks. */
import { parentPort, workerData } from "node:worker_threads";
import { makeChunk, openWorkshop, type Sources, type Task } from "./chunk.ts";

const workshop = openWorkshop(workerData as Sources);

parentPort?.on("message", ({ id, tasks }: { readonly id: number; readonly tasks: readonly Task[] }) => {
  void makeChunk(tasks, workshop).then((chunk) => {
    parentPort?.postMessage({ id, chunk }, [chunk.bytes.buffer as ArrayBuffer]);
  });
});
