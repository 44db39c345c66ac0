import type { FileIdentity } from "../load/yaml.ts";
import { type Given, twinsOf } from "../model/examples/index.ts";
import { type FoundApi, printChunk, type Printed, readChunk, type Task, type Workshop } from "./chunk.ts";
import { Packer, type Pack } from "./pack.ts";

/** What a thread is asked for. */
export type Work =
  | { readonly files: readonly FileIdentity[] }
  | { readonly tasks: readonly Task[] }
  /** To be known before the first task. */
  | { readonly given: readonly (readonly Given[])[] };

const twins = new WeakMap<Workshop, ReturnType<typeof twinsOf>>();

/** Does one piece of work. */
export async function doWork(work: Work, workshop: Workshop): Promise<Pack<FoundApi | Printed>> {
  if ("files" in work) return readChunk(work.files, workshop);
  if ("tasks" in work) return printChunk(work.tasks, workshop, twins.get(workshop) ?? twinsOf([]));
  twins.set(workshop, twinsOf(work.given));
  return new Packer().pack([]);
}
