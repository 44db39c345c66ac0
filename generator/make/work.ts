import type { FileIdentity } from "../load/yaml.ts";
import { type FoundApi, printChunk, type Printed, readChunk, type Task, type Workshop } from "./chunk.ts";
import type { Examples } from "./examples.ts";
import type { PackedGround } from "./ground.ts";
import type { Pack } from "./pack.ts";

/** What a thread is asked for. */
export type Work = { readonly files: readonly FileIdentity[] } | { readonly tasks: Pack<Task> };

/** What the second thread begins with. */
export interface Start {
  readonly templatesDir: string;
  readonly ground: PackedGround;
}

/** What the second thread is sent: the examples of all before the first task that may take some. */
export type Message = { readonly examples: Uint8Array } | { readonly id: number; readonly work: Work };

export interface WorkDone {
  readonly id: number;
  readonly pack: Pack<unknown>;
}

/** Does one piece of work. */
export async function doWork(
  work: Work,
  workshop: Workshop,
  examples: Examples,
): Promise<Pack<FoundApi> | Pack<Printed>> {
  return "files" in work ? readChunk(work.files, workshop) : printChunk(work.tasks, workshop, examples);
}
