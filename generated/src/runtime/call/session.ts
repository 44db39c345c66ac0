import { TopSessionError } from "../errors/api-error.js";
import type { TopAbortSignal } from "../http/types.js";
import { orAbort } from "./abort.js";
import type { TopSession } from "./options.js";

type AskSession = Exclude<TopSession, string>;

/**
 * The session that its owner gives for a call; `refused` is the one the platform no longer takes.
 *
 * @throws TopTransportError when the call's signal aborts first
 */
export function askSession(
  ask: AskSession,
  method: string,
  signal: TopAbortSignal | undefined,
  refused?: string,
): Promise<string> {
  return orAbort(async () => ask(refused), method, signal);
}

/** Whether asking the session's owner again may help. */
export function isRenewable(error: unknown, session: TopSession | undefined): session is AskSession {
  return typeof session === "function" && error instanceof TopSessionError;
}
