import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Chunk, makeChunk, type Sources, type Task, type Workshop } from "./chunk.ts";
import { Helper } from "./helper.ts";

/** A few hundredths of a second of work. */
const CHUNK = 24;

/** Fewer are done before a second thread has loaded what it needs. */
const WORTH_HELP = 400;

/** Of the bundle; sources that run as they are have none. */
const WORKER = new URL("./worker.js", import.meta.url);

export interface MakeOptions {
  readonly sources: Sources;
  readonly workshop: Workshop;
  /** Called after each chunk. */
  readonly onDone?: (done: number) => void;
}

/** Makes APIs, many of them on two cores; the chunks are in the order of the tasks. */
export async function makeApis(tasks: readonly Task[], { sources, workshop, onDone }: MakeOptions): Promise<Chunk[]> {
  const waiting = Array.from({ length: Math.ceil(tasks.length / CHUNK) }, (_, id) => id);
  const chunks: Chunk[] = [];
  const tasksOf = (id: number) => tasks.slice(id * CHUNK, (id + 1) * CHUNK);
  let done = 0;
  const finish = (id: number, chunk: Chunk) => {
    chunks[id] = chunk;
    done += chunk.made.length;
    onDone?.(done);
  };
  const isWorth = tasks.length >= WORTH_HELP && existsSync(fileURLToPath(WORKER));
  const helper = isWorth ? new Helper(WORKER, sources) : undefined;
  try {
    const helped = helper?.work(() => waiting.pop(), tasksOf, finish);
    helped?.catch(() => {}); // it is waited for below
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      finish(id, await makeChunk(tasksOf(id), workshop));
      await setImmediate(); // the helper's answers come in
    }
    await helped;
    return chunks;
  } finally {
    await helper?.close();
  }
}
