import type { TopBatchItem, TopBatchResults } from "./call/batch.js";
import { callOptions } from "./call/check-options.js";
import { ClientState } from "./call/client-state.js";
import type { TopExplainOptions, TopExplanation } from "./call/explain.js";
import {
  batchItems,
  type Invocation,
  invocationOf,
  methodOf,
  type Params,
  requestOf,
  termsOf,
} from "./call/invocation.js";
import type { TopCallOptions, TopClientOptions, TopSession } from "./call/options.js";
import type { TopResponseInfo } from "./call/response.js";
import { authorizeUrl, codeFields, refreshFields, type TopAuthorization } from "./oauth/authorize.js";
import type { TopToken } from "./oauth/token.js";
import { follow } from "./paging/follow.js";
import { paginate } from "./paging/paginate.js";
import type {
  TopFollowOptions,
  TopFollowPage,
  TopPage,
  TopPagedRequest,
  TopPageOptions,
  TopPages,
} from "./paging/types.js";
import type { TopRequest, TopResponse } from "./request.js";

/** What makes calls, there from the first one on. */
let calls: typeof import("./call/execute.js") | undefined;

function call<Data>(invocation: Invocation): Promise<TopResponseInfo<Data>> {
  return calls ? calls.execute(invocation) : loadAndCall(invocation);
}

async function loadAndCall<Data>(invocation: Invocation): Promise<TopResponseInfo<Data>> {
  calls = await import("./call/execute.js");
  return calls.execute(invocation);
}

function take(
  state: ClientState,
  request: unknown,
  session: unknown,
  options: unknown,
  kind?: Parameters<typeof termsOf>[2],
): Invocation {
  return invocationOf(state, requestOf(request), termsOf(session, options, kind));
}

async function tokenOf(state: ClientState, fields: Record<string, string>, given: TopCallOptions): Promise<TopToken> {
  const options = callOptions(given);
  const { closed } = state;
  const { fetchToken } = await import("./oauth/token.js");
  return fetchToken(state, fields, options, closed);
}

type AnyRequest = TopRequest<object, TopResponse, unknown>;

/** What clients are made of. A class that names itself, for a private member, is renamed by bundlers: `_TopClient` is printed. */
const states = new WeakMap<object, ClientState>();

/** @throws TypeError for a method that was taken off its client */
function stateOf(client: TopClient): ClientState {
  const state = states.get(client);
  if (state) return state;
  throw new TypeError("the method was taken off its client: call client.execute(request), or bind it");
}

declare global {
  // Empty for compilers that know no `await using`: so the declarations compile with all of them.
  interface AsyncDisposable {}
}

export interface TopClient extends AsyncDisposable {}

/**
 * A client of the Taobao open platform for one app. It may be used by any number of calls at the same time.
 *
 * ```ts
 * const client = new TopClient({ appKey, appSecret });
 * const response = await client.execute(new TradeFullinfoGetRequest({ tid: "3141592653590793242" }), session);
 * ```
 */
export class TopClient {
  /**
   * @param options key and secret default to the environment's `TOP_APP_KEY` and `TOP_APP_SECRET`
   * @throws TypeError that names each option that cannot work
   */
  constructor(options: TopClientOptions = {}) {
    states.set(this, new ClientState(options));
  }

  /**
   * Executes a request and resolves with its typed payload. What is sent is what the request holds now: it may be changed as
   * soon as this has been called.
   *
   * @param session the user's session (access token) where the API needs one, or the options
   * @throws TypeError before any I/O, for arguments and options that cannot work
   * @throws TopRequestError before any I/O, for a request that cannot succeed
   * @throws TopApiError or a subclass when the platform refuses, TopBusinessError when the service behind the API does
   * @throws TopResponseError for an answer that is not what was promised, TopTransportError when there is none
   */
  async execute<Response extends TopResponse>(
    request: TopRequest<object, Response, unknown>,
    session?: TopSession | TopCallOptions,
    options?: TopCallOptions,
  ): Promise<Response> {
    return (await call<Response>(take(stateOf(this), request, session, options))).data;
  }

  /** The same, with HTTP status, headers, raw body, request id and timing. */
  async executeWithResponse<Response extends TopResponse>(
    request: TopRequest<object, Response, unknown>,
    session?: TopSession | TopCallOptions,
    options?: TopCallOptions,
  ): Promise<TopResponseInfo<Response>> {
    return call<Response>(take(stateOf(this), request, session, options));
  }

  /**
   * Calls any method by its name, documented or not: `client.call("taobao.time.get")`. Nothing is checked, ids keep all
   * their digits, lists come as the wire has them.
   */
  async call(
    method: string,
    params: Params = {},
    session?: TopSession | TopCallOptions,
    options?: TopCallOptions,
  ): Promise<TopResponse & Record<string, unknown>> {
    const invocation = invocationOf(stateOf(this), methodOf(method, params), termsOf(session, options));
    return (await call<TopResponse & Record<string, unknown>>(invocation)).data;
  }

  /**
   * What a call of this request would send now, with the text that is signed and an equal `curl` line. Nothing is sent or
   * checked. Session and sign read `***` unless `reveal` is true; the secret is never part of it.
   */
  async explain(
    request: AnyRequest,
    session?: TopSession | TopExplainOptions,
    options?: TopExplainOptions,
  ): Promise<TopExplanation> {
    const invocation = take(stateOf(this), request, session, options, "explain");
    const { explainCall } = await import("./call/explain.js");
    return explainCall(invocation);
  }

  /** The page that asks a user to authorise the app; it sends the user's browser to `redirectUri` with a `code`. */
  authorizeUrl(authorization: TopAuthorization): string {
    return authorizeUrl(stateOf(this), authorization);
  }

  /**
   * The user's token for the `code` that came back to `redirectUri`. A code works once, for minutes: TopSessionError when
   * it is refused, TopSignatureError when the app's key or secret is.
   */
  async exchangeCode(
    authorized: { readonly code: string; readonly redirectUri: string },
    options: TopCallOptions = {},
  ): Promise<TopToken> {
    return tokenOf(stateOf(this), codeFields(authorized), options);
  }

  /** A new token for the `refresh_token` of an old one; throws as `exchangeCode` does. */
  async refreshSession(refreshToken: string, options: TopCallOptions = {}): Promise<TopToken> {
    return tokenOf(stateOf(this), refreshFields(refreshToken), options);
  }

  /**
   * Executes many requests in one HTTP request and resolves with their outcomes in order, as `Promise.allSettled` does, with
   * the errors that `execute` would throw. Single calls are not repeated, and files cannot be sent.
   * @param requests requests, or `{ request, session }` for one with a session of its own
   * @throws what `execute` throws when the batch fails as a whole; TopRequestError has every problem of every request
   */
  async batch<const Items extends readonly TopBatchItem[]>(
    requests: Items,
    session?: TopSession | TopCallOptions,
    options?: TopCallOptions,
  ): Promise<TopBatchResults<Items>> {
    const state = stateOf(this);
    const terms = termsOf(session, options);
    const { closed } = state;
    const parts = batchItems(requests).map(({ request, session: own }) =>
      invocationOf(state, request, { session: own, options: terms.options }),
    );
    const { runBatch } = await import("./call/batch.js");
    return runBatch(state, parts, terms, closed);
  }

  /**
   * The items of all pages, each page fetched when it is asked for; with `.pages()` the pages, with `.toArray()` a list. A
   * time range longer than the API allows is asked for in windows, from the earliest on.
   *
   * Iterating throws what `execute` throws, and TopResponseError for a gateway that promises a next page and repeats itself.
   * What was yielded before stays good: the last page's `cursor` goes on behind it.
   *
   * @throws TypeError for an API without pages, and options that cannot work; TopRequestError for a time range that is none
   */
  paginate<Response extends TopResponse, Item>(
    request: TopPagedRequest<Response, Item>,
    session?: TopSession | TopPageOptions<Item>,
    options?: TopPageOptions<Item>,
  ): TopPages<Item, Response> {
    return paginate(take(stateOf(this), request, session, options, "pages"));
  }

  /** The pages of `paginate`: items, whole answer, time window, and a cursor to go on from. */
  pages<Response extends TopResponse, Item>(
    request: TopPagedRequest<Response, Item>,
    session?: TopSession | TopPageOptions<Item>,
    options?: TopPageOptions<Item>,
  ): AsyncIterableIterator<TopPage<Item, Response>> {
    return paginate<Item, Response>(take(stateOf(this), request, session, options, "pages")).pages();
  }

  /**
   * Pages of everything that changed since, for an API with a time range (orders, refunds): from `from`, or from behind a
   * `cursor`, up to the platform's time less `lag`. What the request itself says of its range is replaced; the machine's clock
   * is not asked. It ends when it has caught up: save each page together with its cursor, and let a timer run it again.
   *
   * ```ts
   * for await (const { items, cursor } of client.follow(request, session, { from, cursor: saved })) save(items, cursor);
   * ```
   *
   * Which changes those are, the request says: with 4 (time of update) as `query_type` an order comes again in each new state. A
   * page that was not saved comes again; nothing else does.
   *
   * Iterating throws what `pages` throws; TypeError for an API without time range, and for a cursor that no page of it gave
   * to this app.
   */
  follow<Response extends TopResponse, Item>(
    request: TopPagedRequest<Response, Item>,
    session?: TopSession | TopFollowOptions,
    options?: TopFollowOptions,
  ): AsyncIterableIterator<TopFollowPage<Item, Response>> {
    return follow(take(stateOf(this), request, session, options, "follow"));
  }

  /**
   * Closes the client's connections once the calls that were sent are answered. Those that wait (for the limiter, a session,
   * their next attempt or page, and for more than a second for a connection) end with a TopTransportError. A dispatcher that was passed in stays open.
   */
  close(): Promise<void> {
    return stateOf(this).close();
  }

  /** @internal `await using client` ends in `close()`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
