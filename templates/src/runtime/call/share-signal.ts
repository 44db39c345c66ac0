import { setMaxListeners } from "node:events";
import type { TopAbortSignal } from "../http/types.js";

/** One signal may serve any number of calls at once: Node takes more than 10 listeners for a leak and warns. */
export function shareSignal(signal: TopAbortSignal | undefined): void {
  if (signal instanceof AbortSignal) setMaxListeners(0, signal);
}
