import { TopSessionError } from "../errors/api-error.js";
import { TopError, TopRequestError } from "../errors/error.js";
import type { TopAbortSignal } from "../http/types.js";
import { orAbort } from "./abort.js";
import type { TopSession } from "./options.js";

type AskSession = Exclude<TopSession, string>;

/** What keeps a text from being a session, or nothing: those are letters and digits, and people paste more. */
export function sessionProblem(text: string): string | undefined {
  if (/^\s|\s$/.test(text)) return "has white space at an end: trim it";
  if (/^bearer\b/i.test(text)) return "begins with Bearer: pass the access_token alone";
  if (/^(["']).*\1$/s.test(text)) return "has quotes around it: pass the access_token alone";
  return text === "[object Object]" || text === "undefined" || text === "null" ? `is the text ${text}` : undefined;
}

/**
 * The session that its owner gives for a call; `refused` is the one the platform no longer takes.
 *
 * @throws TopTransportError when a signal aborts first
 * @throws TopRequestError when its owner gives none, with what was thrown as its cause; a TopError as it is
 */
export async function askSession(
  ask: AskSession,
  method: string,
  signals: readonly (TopAbortSignal | undefined)[],
  refused?: string,
): Promise<string> {
  const given: unknown = await orAbort(() => answerOf(ask, method, refused), method, signals);
  if (given === undefined || given === null) return "";
  const problem = typeof given === "string" ? sessionProblem(given) : `is a ${typeof given}, no text`;
  if (problem) throw refusal(method, `the session that was given ${problem}`);
  return given as string;
}

async function answerOf(ask: AskSession, method: string, refused: string | undefined): Promise<unknown> {
  try {
    return await ask(refused);
  } catch (cause) {
    if (cause instanceof TopError) throw cause;
    throw refusal(method, "the function that gives the session failed", cause);
  }
}

function refusal(method: string, message: string, cause?: unknown): TopRequestError {
  return new TopRequestError(method, [{ code: 40, param: "session", message }], cause);
}

/** Whether asking the session's owner again may help. */
export function isRenewable(error: unknown, session: TopSession | undefined): session is AskSession {
  return typeof session === "function" && error instanceof TopSessionError;
}
