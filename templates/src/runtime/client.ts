import { type Call, type Params, runCall } from "./call.js";
import { Core } from "./core.js";
import type { TopCallOptions, TopClientOptions, TopSession } from "./options.js";
import type { TopRequest, TopResponse } from "./request.js";
import type { TopResponseInfo } from "./response.js";

/**
 * A client of the Taobao open platform for one app. It may be used by any number of calls at the same time.
 *
 * ```ts
 * const client = new TopClient({ appKey, appSecret });
 * const response = await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), session);
 * ```
 */
export class TopClient {
  readonly #core: Core;

  /** @throws TypeError for options that cannot work */
  constructor(options: TopClientOptions) {
    this.#core = new Core(options);
  }

  /**
   * Executes a request and resolves with its typed payload.
   *
   * @param session the user's session (access token) where the API needs one
   * @throws TopRequestError before any I/O, for a request that cannot succeed
   * @throws TopApiError (TopSignatureError, TopSessionError, TopPermissionError, TopLimitError, TopServiceError) when the
   *   platform refuses
   * @throws TopBusinessError when the service behind the API refuses inside a success envelope
   * @throws TopResponseError for an answer that is not what was promised
   * @throws TopTransportError when there is no answer: connection, timeout, abort
   */
  async execute<Response extends TopResponse>(
    request: TopRequest<object, Response>,
    session?: TopSession,
    options: TopCallOptions = {},
  ): Promise<Response> {
    return (await runCall<Response>(this.#call(request, session, options))).data;
  }

  /** The same, with HTTP status, headers, raw body, request id and timing. */
  executeWithResponse<Response extends TopResponse>(
    request: TopRequest<object, Response>,
    session?: TopSession,
    options: TopCallOptions = {},
  ): Promise<TopResponseInfo<Response>> {
    return runCall<Response>(this.#call(request, session, options));
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
    const call: Call = { core: this.#core, api: { method }, params, session, options };
    return (await runCall<TopResponse & Record<string, unknown>>(call)).data;
  }

  /** Closes the client's connections once their calls are answered. A dispatcher that was passed in stays open. */
  close(): Promise<void> {
    return this.#core.close();
  }

  #call(request: TopRequest<object, TopResponse>, session: TopSession | undefined, options: TopCallOptions): Call {
    return { core: this.#core, api: request.api, params: request.params as Params, session, options };
  }
}
