import type { TopBatchItem, TopBatchResults } from "./call/batch.js";
import { ClientState } from "./call/client-state.js";
import type { TopExplainOptions, TopExplanation } from "./call/explain.js";
import type { Invocation, Params } from "./call/invocation.js";
import type { TopCallOptions, TopClientOptions, TopSession } from "./call/options.js";
import type { TopResponseInfo } from "./call/response.js";
import { authorizeUrl, type TopAuthorization } from "./oauth/authorize.js";
import type { TopToken } from "./oauth/token.js";
import { paginate } from "./paging/paginate.js";
import type { TopPage, TopPagedRequest, TopPageOptions, TopPages } from "./paging/types.js";
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

type AnyRequest = TopRequest<object, TopResponse, unknown>;

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
 * const response = await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), session);
 * ```
 */
export class TopClient {
  readonly #state: ClientState;

  /** @throws TypeError for options that cannot work */
  constructor(options: TopClientOptions) {
    this.#state = new ClientState(options);
  }

  /**
   * Executes a request and resolves with its typed payload.
   *
   * @param session the user's session (access token) where the API needs one
   * @throws TopRequestError before any I/O, for a request that cannot succeed
   * @throws TopApiError or a subclass when the platform refuses, TopBusinessError when the service behind the API does
   * @throws TopResponseError for an answer that is not what was promised, TopTransportError when there is none
   */
  async execute<Response extends TopResponse>(
    request: TopRequest<object, Response, unknown>,
    session?: TopSession,
    options?: TopCallOptions,
  ): Promise<Response> {
    return (await call<Response>(this.#ask(request, session, options))).data;
  }

  /** The same, with HTTP status, headers, raw body, request id and timing. */
  executeWithResponse<Response extends TopResponse>(
    request: TopRequest<object, Response, unknown>,
    session?: TopSession,
    options?: TopCallOptions,
  ): Promise<TopResponseInfo<Response>> {
    return call<Response>(this.#ask(request, session, options));
  }

  /**
   * Calls any method by its name, documented or not: `client.call("taobao.time.get")`. Nothing is checked, ids keep all
   * their digits, lists come as the wire has them.
   */
  async call(
    method: string,
    params: Params = {},
    session?: TopSession,
    options: TopCallOptions = {},
  ): Promise<TopResponse & Record<string, unknown>> {
    const invocation = { client: this.#state, api: { method }, params, session, options };
    return (await call<TopResponse & Record<string, unknown>>(invocation)).data;
  }

  /**
   * What a call of this request would send now, with the text that is signed and an equal `curl` line. Nothing is sent or
   * checked. Session and sign read `***` unless `reveal` is true; the secret is never part of it.
   */
  async explain(request: AnyRequest, session?: TopSession, options: TopExplainOptions = {}): Promise<TopExplanation> {
    const { explainCall } = await import("./call/explain.js");
    return explainCall(this.#ask(request, session), options);
  }

  /** The page that asks a user to authorise the app; it sends the user's browser to `redirectUri` with a `code`. */
  authorizeUrl(authorization: TopAuthorization): string {
    return authorizeUrl(this.#state, authorization);
  }

  /**
   * The user's token for the `code` that came back to `redirectUri`. A code works once, for minutes: TopSessionError when
   * it is refused, TopSignatureError when the app's key or secret is.
   */
  exchangeCode(
    { code, redirectUri }: { readonly code: string; readonly redirectUri: string },
    options: TopCallOptions = {},
  ): Promise<TopToken> {
    return this.#token({ grant_type: "authorization_code", code, redirect_uri: redirectUri }, options);
  }

  /** A new token for the `refresh_token` of an old one; throws as `exchangeCode` does. */
  refreshSession(refreshToken: string, options: TopCallOptions = {}): Promise<TopToken> {
    return this.#token({ grant_type: "refresh_token", refresh_token: refreshToken }, options);
  }

  /**
   * Executes many requests in one HTTP request and resolves with their outcomes in order, as `Promise.allSettled` does, with
   * the errors that `execute` would throw. Single calls are not repeated, and files cannot be sent.
   * @param requests requests, or `{ request, session }` for one with a session of its own
   * @throws what `execute` throws when the batch fails as a whole; TopRequestError has every problem of every request
   */
  async batch<const Items extends readonly TopBatchItem[]>(
    requests: Items,
    session?: TopSession,
    options: TopCallOptions = {},
  ): Promise<TopBatchResults<Items>> {
    const { runBatch } = await import("./call/batch.js");
    return runBatch(this.#state, requests, session, options);
  }

  /**
   * The items of all pages, each page fetched when it is invocation for; with `.pages()` the pages, with `.toArray()` a list. A
   * time range longer than the API allows is invocation for in windows, from the earliest on.
   *
   * Iterating throws what `execute` throws, and TopResponseError for a gateway that promises a next page and repeats itself.
   * What was yielded before stays good: the last page's `cursor` goes on behind it.
   *
   * @throws TypeError for an API without pages, and options that cannot work; TopRequestError for a time range that is none
   */
  paginate<Response extends TopResponse, Item>(
    request: TopPagedRequest<Response, Item>,
    session?: TopSession,
    options: TopPageOptions<Item> = {},
  ): TopPages<Item, Response> {
    return paginate(this.#ask(request, session, options), options);
  }

  /** The pages of `paginate`: items, whole answer, time window, and a cursor to go on from. */
  pages<Response extends TopResponse, Item>(
    request: TopPagedRequest<Response, Item>,
    session?: TopSession,
    options: TopPageOptions<Item> = {},
  ): AsyncIterableIterator<TopPage<Item, Response>> {
    return this.paginate(request, session, options).pages();
  }

  /** Closes the client's connections once their calls are answered. A dispatcher that was passed in stays open. */
  close(): Promise<void> {
    return this.#state.close();
  }

  /** @internal `await using client` ends in `close()`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #token(fields: Record<string, string>, options: TopCallOptions): Promise<TopToken> {
    const { fetchToken } = await import("./oauth/token.js");
    return fetchToken(this.#state, fields, options);
  }

  #ask(request: AnyRequest, session: TopSession | undefined, options: TopCallOptions = {}): Invocation {
    return { client: this.#state, api: request.api, params: request.params as Params, session, options };
  }
}
