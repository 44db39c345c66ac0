import type { TopApi } from "../api.js";
import { attempt } from "../errors/thrown.js";
import type { TopAbortSignal } from "../http/types.js";
import { isPlain } from "../wire/plain-value.js";
import { callOptions, NONE, reading, shown, shownObject } from "./check-options.js";
import type { ClientState } from "./client-state.js";
import { credentialProblem } from "./credential.js";
import type { TopCallOptions, TopSession } from "./options.js";
import { snapshot } from "./snapshot.js";

export type Params = { readonly [name: string]: unknown };

/** What a client is asked to call, and how, as it was when the call was made. */
export interface Invocation {
  readonly client: ClientState;
  readonly api: TopApi;
  readonly params: Params;
  readonly session: TopSession | undefined;
  readonly options: TopCallOptions;
  /** Aborts when the client is closed: what still waits then is not sent. */
  readonly closed: TopAbortSignal;
}

/** The second and third argument of a call: a session, options, or both. */
export interface Terms {
  readonly session: TopSession | undefined;
  readonly options: TopCallOptions;
}

/**
 * A text or a function in the session's place is the session, an object is the options.
 *
 * @throws TypeError that says what to write, for anything else and for options that cannot work
 */
export function termsOf(second: unknown, third: unknown, kind?: Parameters<typeof callOptions>[1]): Terms {
  const isSession = typeof second === "string" || typeof second === "function";
  if (isSession || second === undefined || second === null) {
    const own = (second ?? undefined) as TopSession | undefined;
    if (third === undefined) return { session: checked(own), options: NONE };
    const options = callOptions(third, kind);
    if (own !== undefined && options.session !== undefined)
      throw new TypeError("session is given twice: as argument and as option");
    return { session: checked(own ?? options.session), options };
  }
  if (typeof second !== "object" || !isPlain(second) || Array.isArray(second)) {
    throw new TypeError(
      `the second argument is ${shown(second)}: a session is a text or a function, options are an object`,
    );
  }
  const isToken = attempt(() => Object.hasOwn(second, "access_token"), false);
  if (isToken) throw new TypeError("the session is a token object: pass its access_token");
  if (third !== undefined) throw new TypeError("options are given twice: as second and as third argument");
  const options = callOptions(second, kind);
  return { session: checked(options.session), options };
}

function checked(session: TopSession | undefined, what = "session"): TopSession | undefined {
  const problem = typeof session === "string" ? credentialProblem(session) : undefined;
  if (problem) throw new TypeError(`${what} ${problem}`);
  return session;
}

/** A call of a request on terms, as both are now. */
export function invocationOf(client: ClientState, { api, params }: Request, { session, options }: Terms): Invocation {
  const taken = snapshot(params, api.params);
  if (taken === params) reading(`the parameters of ${api.method}`, () => Object.keys(params));
  return { client, api, params: taken, session, options, closed: client.closed };
}

/** A request, whichever copy of the package made it. */
interface Request {
  readonly api: TopApi;
  readonly params: Params;
}

/** @throws TypeError for what is no request */
export function requestOf(given: unknown, what = "the request"): Request {
  const { api, params } = reading(what, () => partsOf((given ?? {}) as Partial<Request>));
  if (api && typeof params === "object" && params !== null) return { api, params: params as Params };
  const named = typeof given === "string" ? "; by a method's name: client.call(method, params)" : "";
  throw new TypeError(`${what} is ${shownObject(given)}: an object of a request class is expected${named}`);
}

function partsOf({ api, params }: Partial<Request>): { readonly api: TopApi | undefined; readonly params: unknown } {
  return { api: typeof api?.method === "string" ? api : undefined, params };
}

/** The same for a method by its name. @throws TypeError for what is no name, and parameters that are no object */
export function methodOf(method: unknown, params: unknown): Request {
  if (typeof method !== "string" || method === "") {
    throw new TypeError(
      `the method is ${shown(method)}: its name is expected; a request goes to client.execute(request)`,
    );
  }
  if (typeof params !== "object" || params === null || !isPlain(params) || Array.isArray(params)) {
    throw new TypeError(`the parameters of ${method} are ${shownObject(params)}: an object is expected`);
  }
  return { api: { method }, params: params as Params };
}

/** The parts of a batch. @throws TypeError that names what is no request, no session, or neither */
export function batchItems(given: unknown): { readonly request: Request; readonly session: TopSession | undefined }[] {
  const items = attempt(() => (Array.isArray(given) ? Array.from<unknown>(given) : undefined), undefined);
  if (!items) throw new TypeError(`a batch is ${shownObject(given)}: a list of requests is expected`);
  return items.map((item, at) => {
    const what = `requests[${at}]`;
    const { request, session, ...more } = reading(what, () => pairOf(item));
    for (const name of Object.keys(more))
      throw new TypeError(`${what}.${name} is no member: there are request, session`);
    return { request: requestOf(request, what), session: sessionOf(session, what) };
  });
}

function pairOf(item: unknown): { [name: string]: unknown } {
  return typeof item === "object" && item !== null && Object.hasOwn(item, "request") ? { ...item } : { request: item };
}

function sessionOf(given: unknown, what: string): TopSession | undefined {
  if (typeof given === "string" || typeof given === "function") return checked(given as TopSession, `${what}.session`);
  if (given === undefined || given === null) return undefined;
  throw new TypeError(`${what}.session is ${shown(given)}: a text, or a function that gives one, is expected`);
}
