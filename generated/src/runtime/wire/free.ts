import type { MessagePort } from "node:worker_threads";

/** Takes what it is sent, and has nobody to give it to. */
let nowhere: MessagePort | undefined;

/**
 * Frees memory outside the heap that is not looked at again. What waits for the collector there counts as heap: for pages that are
 * read at the same time it would mark everything, again and again. Where nothing can take the memory, it waits.
 */
export function free({ buffer }: Uint8Array): void {
  if (globalThis.MessageChannel === undefined) return; // under jsdom
  if (!nowhere) {
    nowhere = new MessageChannel().port1;
    nowhere.close();
  }
  nowhere.postMessage(undefined, [buffer as ArrayBuffer]);
}
