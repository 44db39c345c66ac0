import { TopSessionError } from "./errors.js";
import type { TopSession } from "./options.js";
import type { TopAbortSignal } from "./transport.js";
import { orAbort } from "./wait.js";

/**
 * The text of a session; `refused` is the one the platform no longer takes.
 *
 * @throws TopTransportError when the signal aborts before a function has answered
 */
export function sessionText(
  session: TopSession | undefined,
  method = "session",
  signal?: TopAbortSignal,
  refused?: string,
): string | undefined | Promise<string> {
  return typeof session === "function" ? orAbort(async () => session(refused), method, signal) : session;
}

/** Whether asking the session's owner again may help. */
export function isRenewable(error: unknown, session: TopSession | undefined): boolean {
  return typeof session === "function" && error instanceof TopSessionError;
}
