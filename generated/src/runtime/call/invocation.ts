import type { TopApi } from "../api.js";
import type { TopAbortSignal } from "../http/types.js";
import { isContent } from "../wire/file.js";
import { isPlain, sentValue } from "../wire/plain-value.js";
import { callOptions, shown } from "./check-options.js";
import type { ClientState } from "./client-state.js";
import type { TopCallOptions, TopSession } from "./options.js";
import { sessionProblem } from "./session.js";

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

const NONE: TopCallOptions = {};

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
    const { session, ...options } = callOptions(third, kind);
    if (own !== undefined && session !== undefined)
      throw new TypeError("session is given twice: as argument and as option");
    return { session: checked(own ?? session), options };
  }
  if (typeof second !== "object" || !isPlain(second) || Array.isArray(second)) {
    throw new TypeError(
      `the second argument is ${shown(second)}: a session is a text or a function, options are an object`,
    );
  }
  if ("access_token" in second) throw new TypeError("the session is a token object: pass its access_token");
  if (third !== undefined) throw new TypeError("options are given twice: as second and as third argument");
  const { session, ...options } = callOptions(second, kind);
  return { session: checked(session), options };
}

function checked(session: TopSession | undefined): TopSession | undefined {
  const problem = typeof session === "string" ? sessionProblem(session) : undefined;
  if (problem) throw new TypeError(`session ${problem}`);
  return session;
}

/** A call of a request on terms, as both are now. */
export function invocationOf(client: ClientState, { api, params }: Request, { session, options }: Terms): Invocation {
  return { client, api, params: snapshot(params), session, options, closed: client.closed };
}

/** A request, whichever copy of the package made it. */
interface Request {
  readonly api: TopApi;
  readonly params: Params;
}

/** @throws TypeError for what is no request */
export function requestOf(given: unknown, what = "the request"): Request {
  const { api, params } = (given ?? {}) as Partial<Request>;
  if (typeof api?.method === "string" && typeof params === "object" && params !== null) return given as Request;
  const named = typeof given === "string" ? "; by a method's name: client.call(method, params)" : "";
  throw new TypeError(`${what} is ${shown(given)}: an object of a request class is expected${named}`);
}

/** The same for a method by its name. @throws TypeError for what is no name, and parameters that are no object */
export function methodOf(method: unknown, params: unknown): Request {
  if (typeof method !== "string" || method === "") {
    throw new TypeError(
      `the method is ${shown(method)}: its name is expected; a request goes to client.execute(request)`,
    );
  }
  if (typeof params !== "object" || params === null || !isPlain(params) || Array.isArray(params)) {
    throw new TypeError(`the parameters of ${method} are ${shown(params)}: an object is expected`);
  }
  return { api: { method }, params: params as Params };
}

/** The parts of a batch. @throws TypeError that names what is no request */
export function batchItems(given: unknown): { readonly request: Request; readonly session: unknown }[] {
  if (!Array.isArray(given)) throw new TypeError(`a batch is ${shown(given)}: a list of requests is expected`);
  return given.map((item: unknown, at) => {
    const isPair = typeof item === "object" && item !== null && "request" in item;
    const { request, session } = (isPair ? item : { request: item }) as { request: unknown; session?: unknown };
    return { request: requestOf(request, `requests[${at}]`), session };
  });
}

/** An object whose `toJSON()` never ends is refused when it is written. */
const MOST_OBJECTS = 10_000;

/**
 * The parameters as they are now: structs, lists, dates and what objects of classes stand for are copied, at any depth and
 * also where they hold themselves, so that nothing their owner changes later is sent. The bytes of files are not copied,
 * nor is what cannot be read or sent: it is refused by its name when it is written.
 */
function snapshot(params: Params): Params {
  const copies = new Map<object, object>();
  const open: { [name: string]: unknown }[] = [];
  let objects = 0;
  const take = (given: unknown): unknown => {
    if (typeof given !== "object" || given === null) return given;
    const known = copies.get(given);
    if (known) return known;
    const value = isContent(given) ? given : sentValue(given, given);
    if (value !== given && ++objects > MOST_OBJECTS) return given;
    if (value instanceof Date) return new Date(value);
    if (typeof value !== "object" || value === null || !isPlain(value)) return value;
    const copy = copyOf(value);
    copies.set(given, copy);
    if (copy !== value) open.push(copy as { [name: string]: unknown });
    return copy;
  };
  const root = copyOf(params);
  if (root === params) return params;
  for (let tree: { [name: string]: unknown } | undefined = root; tree; tree = open.pop()) {
    for (const name in tree) {
      const value = tree[name];
      if (typeof value !== "object" || value === null) continue;
      // Not by assignment: `__proto__` is a name like any other here.
      Object.defineProperty(tree, name, { value: take(value), writable: true, enumerable: true, configurable: true });
    }
  }
  return root;
}

/** The tree itself where a getter of it fails. */
function copyOf<Tree extends object>(tree: Tree): Tree {
  try {
    return (Array.isArray(tree) ? [...tree] : { ...tree }) as Tree;
  } catch {
    return tree;
  }
}
