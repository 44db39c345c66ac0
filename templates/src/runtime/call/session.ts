import { TopSessionError } from "../errors/api-error.js";
import { TopError, TopRequestError, TopTransportError } from "../errors/error.js";
import { redact } from "../errors/redact.js";
import type { TopAbortSignal } from "../http/types.js";
import { LATE, orLate } from "./abort.js";
import { credentialProblem } from "./credential.js";
import type { TopSession } from "./options.js";

type AskSession = Exclude<TopSession, string>;

/** The call that a session is for. */
interface Asking {
  readonly client: { readonly timeout: number; readonly appSecret: string };
  readonly api: { readonly method: string };
  readonly options: { readonly timeout?: number | undefined; readonly signal?: TopAbortSignal | undefined };
  readonly closed: TopAbortSignal;
}

/**
 * The session that its owner gives for a call, in the time that an attempt of it has; `refused` is the one the platform no
 * longer takes.
 *
 * @throws TopTransportError when a signal aborts first, or the time is up
 * @throws TopRequestError when its owner gives none, with what was thrown as its cause; a TopError as it is
 */
export async function askSession(ask: AskSession, call: Asking, refused?: string): Promise<string> {
  const { client, api, options, closed } = call;
  const { method } = api;
  const timeout = options.timeout ?? client.timeout;
  const work = () => answerOf(ask, method, refused, client.appSecret);
  const given: unknown = await orLate(timeout || Infinity, method, [options.signal, closed], work);
  if (given === LATE) throw late(method, timeout);
  if (given === undefined || given === null) return "";
  const problem = typeof given === "string" ? credentialProblem(given) : `is a ${typeof given}, no text`;
  if (problem) throw refusal(method, `the session that was given ${problem}`);
  return given as string;
}

function late(method: string, timeout: number): TopTransportError {
  const message = `the function that gives the session gave none within ${timeout} ms`;
  return new TopTransportError(message, { method, reason: "timeout", sent: false });
}

async function answerOf(
  ask: AskSession,
  method: string,
  refused: string | undefined,
  appSecret: string,
): Promise<unknown> {
  try {
    return await ask(refused);
  } catch (cause) {
    const message = "the function that gives the session failed";
    throw await redact(cause instanceof TopError ? cause : refusal(method, message, cause), [appSecret, refused]);
  }
}

function refusal(method: string, message: string, cause?: unknown): TopRequestError {
  return new TopRequestError(method, [{ code: 40, param: "session", message }], cause);
}

/** Whether asking the session's owner again may help. */
export function isRenewable(error: unknown, session: TopSession | undefined): session is AskSession {
  return typeof session === "function" && error instanceof TopSessionError;
}
