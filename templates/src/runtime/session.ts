import { TopSessionError } from "./errors.js";
import type { TopSession } from "./options.js";

/** The text of a session; `refused` is the one the platform no longer takes. */
export function sessionText(session: TopSession | undefined, refused?: string): string | undefined | Promise<string> {
  return typeof session === "function" ? session(refused) : session;
}

/** Whether asking the session's owner again may help. */
export function isRenewable(error: unknown, session: TopSession | undefined): boolean {
  return typeof session === "function" && error instanceof TopSessionError;
}
