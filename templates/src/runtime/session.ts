import { orAbort } from "./abort.js";
import { TopSessionError } from "./api-errors.js";
import type { Call } from "./call.js";
import type { TopSession } from "./options.js";

type AskSession = Exclude<TopSession, string>;

/**
 * The session that its owner gives for a call; `refused` is the one the platform no longer takes.
 *
 * @throws TopTransportError when the call's signal aborts first
 */
export function askSession(
  ask: AskSession,
  { api, options }: Pick<Call, "api" | "options">,
  refused?: string,
): Promise<string> {
  return orAbort(async () => ask(refused), api.method, options.signal);
}

/** Whether asking the session's owner again may help. */
export function isRenewable(error: unknown, session: TopSession | undefined): session is AskSession {
  return typeof session === "function" && error instanceof TopSessionError;
}
