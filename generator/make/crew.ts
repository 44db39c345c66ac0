import { existsSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Progress } from "../progress.ts";
import type { Workshop } from "./chunk.ts";
import { Examples } from "./examples.ts";
import { packGround } from "./ground.ts";
import { bufferOf, type Pack } from "./pack.ts";
import { doWork, type Message, type Start, type Work, type WorkDone } from "./work.ts";

/** APIs that are worked on together: a few hundredths of a second. */
const CHUNK = 25;

/** So many chunks lie ready for the other thread: this one, which hands them out, has work of its own. */
const AHEAD = 2;

/** Fewer APIs are done before a second thread has loaded what it needs. */
const WORTH_HELP = 400;

/** MB for what lives only while a chunk is worked on. */
const YOUNG = 32;

/** Of the bundle; sources that run as they are have none. */
const FILE = new URL("./worker.js", import.meta.url);

/** One value of a pack. */
interface Packed<Value> {
  readonly pack: Pack<Value>;
  readonly value: Value;
}

/** This thread, and where there is much to do a second one. */
export class Crew {
  readonly #templatesDir: string;
  readonly #workshop: Workshop;
  readonly #progress: Progress;
  #examples = new Examples(new Uint8Array());
  #helper: Worker | undefined;

  constructor(templatesDir: string, workshop: Workshop, progress: Progress) {
    this.#templatesDir = templatesDir;
    this.#workshop = workshop;
    this.#progress = progress;
  }

  /** What has to be known for the tasks that are shared out next. */
  tell(examples: Examples): void {
    this.#examples = examples;
    if (this.#helper) send(this.#helper, { examples: examples.lines });
  }

  /** Shares work out; the results are in its order. @param toWork called when somebody is free for it */
  async share<Task, Value>(tasks: readonly Task[], toWork: (some: readonly Task[]) => Work): Promise<Packed<Value>[]> {
    if (tasks.length >= WORTH_HELP) this.#helper ??= this.#startHelper();
    const chunks = chunksOf(tasks);
    const workOf = (id: number) => toWork(chunks[id] ?? []);
    const waiting = chunks.map((_, id) => id);
    const packs: Pack<Value>[] = [];
    const finish = (id: number, pack: Pack<unknown>) => {
      packs[id] = pack as Pack<Value>;
      this.#progress.onFile?.("make", Math.min((chunks.length - waiting.length) * CHUNK, tasks.length), tasks.length);
    };
    const helped = this.#help(workOf, waiting, finish);
    helped.catch(() => {}); // it is waited for below
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      finish(id, await doWork(workOf(id), this.#workshop, this.#examples));
      await setImmediate(); // the other's answers come in
    }
    await helped;
    return packs.flatMap((pack) => pack.values.map((value) => ({ pack, value })));
  }

  async close(): Promise<void> {
    this.#helper?.removeAllListeners();
    await this.#helper?.terminate();
  }

  #startHelper(): Worker | undefined {
    if (!existsSync(fileURLToPath(FILE))) return undefined;
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG };
    const workerData: Start = { templatesDir: this.#templatesDir, ground: packGround(this.#workshop.ground) };
    const helper = new Worker(FILE, { workerData, resourceLimits });
    send(helper, { examples: this.#examples.lines });
    return helper;
  }

  /** @throws what ends the other thread */
  #help(
    workOf: (id: number) => Work,
    waiting: number[],
    finish: (id: number, pack: Pack<unknown>) => void,
  ): Promise<void> {
    const helper = this.#helper;
    if (!helper) return Promise.resolve();
    helper.removeAllListeners();
    let open = 0;
    return new Promise((resolve, reject) => {
      const hand = () => {
        const id = waiting.pop();
        if (id === undefined) return;
        open++;
        send(helper, { id, work: workOf(id) });
      };
      helper.on("error", reject);
      helper.on("exit", (code) => reject(new Error(`the second thread ended with ${code}`)));
      helper.on("message", ({ id, pack }: WorkDone) => {
        finish(id, pack);
        open--;
        try {
          hand();
        } catch (error) {
          waiting.length = 0; // what this thread makes meanwhile is not asked for any more
          reject(error); // out of a listener it would end the process
        }
        if (open === 0) resolve();
      });
      for (let n = 0; n < AHEAD; n++) hand();
      if (open === 0) resolve();
    });
  }
}

function send(helper: Worker, message: Message): void {
  const isPacked = "work" in message && "tasks" in message.work;
  helper.postMessage(message, isPacked ? [bufferOf(message.work.tasks)] : []);
}

function chunksOf<Value>(values: readonly Value[]): (readonly Value[])[] {
  return Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, n) => values.slice(n * CHUNK, (n + 1) * CHUNK));
}
