import { Worker } from "node:worker_threads";
import type { Chunk, Sources, Task } from "./chunk.ts";

/** So many chunks lie ready: whoever hands them out has work of its own. */
const AHEAD = 2;

/** MB for what lives only while a chunk is made. */
const YOUNG = 32;

/** The other thread. */
export class Helper {
  readonly #worker: Worker;

  constructor(file: URL, { specDir, templatesDir }: Sources) {
    const sources: Sources = { specDir, templatesDir };
    this.#worker = new Worker(file, { workerData: sources, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  }

  /** Works until `next` has nothing more. @throws what ends the thread */
  work(
    next: () => number | undefined,
    tasksOf: (id: number) => readonly Task[],
    finish: (id: number, chunk: Chunk) => void,
  ): Promise<void> {
    let open = 0;
    return new Promise((resolve, reject) => {
      const hand = () => {
        const id = next();
        if (id === undefined) return;
        open++;
        this.#worker.postMessage({ id, tasks: tasksOf(id) });
      };
      this.#worker.on("error", reject);
      this.#worker.on("exit", (code) => reject(new Error(`the second thread ended with ${code}`)));
      this.#worker.on("message", ({ id, chunk }: { readonly id: number; readonly chunk: Chunk }) => {
        finish(id, chunk);
        open--;
        hand();
        if (open === 0) resolve();
      });
      for (let n = 0; n < AHEAD; n++) hand();
      if (open === 0) resolve();
    });
  }

  async close(): Promise<void> {
    this.#worker.removeAllListeners();
    await this.#worker.terminate();
  }
}
