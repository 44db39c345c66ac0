import { ENVIRONMENTS } from "../gateway.js";
import type { TopApi } from "./api.js";
import { checkRequest } from "./check.js";
import { decodeAnswer } from "./decode.js";
import { createFrame, encodeCall, type Frame } from "./encode.js";
import type { TopCallOptions, TopClientOptions } from "./options.js";
import type { TopRequest, TopResponse } from "./request.js";
import { TopResponseInfo } from "./response.js";
import { createSigner } from "./sign.js";
import { openPool, send, type TopDispatcher } from "./transport.js";

const DEFAULT_TIMEOUT = 10_000;

const HEADERS = [
  "content-type",
  "application/x-www-form-urlencoded;charset=utf-8",
  "accept-encoding",
  "gzip",
  "user-agent",
  "tbk-sdk",
] as const;

type Params = { readonly [name: string]: unknown };

/**
 * A client of the Taobao open platform for one app. It may be used by any number of calls at the same time.
 *
 * ```ts
 * const client = new TopClient({ appKey, appSecret });
 * const response = await client.execute(new TbkScSocialCrowdGetRequest({ social_crowd_id: 12312 }), session);
 * ```
 */
export class TopClient {
  readonly #frame: Frame;
  readonly #origin: string;
  readonly #timeout: number;
  readonly #check: boolean;
  readonly #clock: () => number;
  readonly #given: TopDispatcher | undefined;
  #dispatcher: TopDispatcher | Promise<TopDispatcher> | undefined;

  /** @throws TypeError for options that cannot work */
  constructor(options: TopClientOptions) {
    const url = gatewayUrl(options.url ?? "production");
    this.#origin = url.origin;
    this.#frame = createFrame(url.pathname, constants(options), createSigner(secretOf(options), methodOf(options)));
    this.#timeout = options.timeout ?? DEFAULT_TIMEOUT;
    this.#check = options.checkRequest ?? true;
    this.#clock = options.clock ?? Date.now;
    this.#given = options.dispatcher;
    this.#dispatcher = options.dispatcher;
  }

  /**
   * Executes a request and resolves with its typed payload.
   *
   * @param session the user's session (access token) where the API needs one
   * @throws TopRequestError before any I/O, for a request that cannot succeed
   * @throws TopApiError (TopSignatureError, TopSessionError, TopPermissionError, TopLimitError, TopServiceError) when the
   *   platform refuses
   * @throws TopResponseError for an answer that is not what was promised
   * @throws TopTransportError when there is no answer: connection, timeout, abort
   */
  async execute<Response extends TopResponse>(
    request: TopRequest<object, Response>,
    session?: string,
    options?: TopCallOptions,
  ): Promise<Response> {
    return (await this.#run<Response>(request.api, request.params as Params, session, options)).data;
  }

  /** The same, with HTTP status, headers, raw body, request id and timing. */
  executeWithResponse<Response extends TopResponse>(
    request: TopRequest<object, Response>,
    session?: string,
    options?: TopCallOptions,
  ): Promise<TopResponseInfo<Response>> {
    return this.#run<Response>(request.api, request.params as Params, session, options);
  }

  /**
   * Calls any method by its name, documented or not: `client.call("taobao.time.get")`. Nothing is checked, ids keep all
   * their digits, lists come as the wire has them.
   */
  async call(
    method: string,
    params: Params = {},
    session?: string,
    options?: TopCallOptions,
  ): Promise<TopResponse & Record<string, unknown>> {
    const api: TopApi = { method };
    return (await this.#run<TopResponse & Record<string, unknown>>(api, params, session, options)).data;
  }

  /** Closes the client's connections once their calls are answered. A dispatcher that was passed in stays open. */
  async close(): Promise<void> {
    const own = this.#given ? undefined : await this.#dispatcher;
    this.#dispatcher = this.#given;
    await own?.close?.();
  }

  async #run<Response extends TopResponse>(
    api: TopApi,
    params: Params,
    session: string | undefined,
    options: TopCallOptions = {},
  ): Promise<TopResponseInfo<Response>> {
    const start = performance.now();
    if (options.checkRequest ?? this.#check) checkRequest(api, params, session);
    const { path, body } = encodeCall(this.#frame, api, params, session, this.#clock());
    const dispatcher = await (this.#dispatcher ??= this.#open());
    const { signal, timeout = this.#timeout } = options;
    const call = { method: api.method, origin: this.#origin, path, headers: HEADERS, body, timeout, signal };
    const answer = await send(dispatcher, call);
    const data = decodeAnswer(api, answer) as Response;
    return new TopResponseInfo(data, answer, 1, performance.now() - start);
  }

  async #open(): Promise<TopDispatcher> {
    return (this.#dispatcher = await openPool(this.#origin));
  }
}

function gatewayUrl(text: string): URL {
  const known = Object.hasOwn(ENVIRONMENTS, text) ? ENVIRONMENTS[text] : undefined;
  try {
    return new URL(known ?? text);
  } catch {
    const names = Object.keys(ENVIRONMENTS).join(", ");
    throw new TypeError(`url ${JSON.stringify(text)} is neither a URL nor an environment (${names})`);
  }
}

/** The public parameters that are the same in every call of a client. */
function constants(options: TopClientOptions): { readonly [name: string]: string } {
  if (!options.appKey) throw new TypeError("appKey is empty: give the key of your app");
  return {
    app_key: options.appKey,
    format: "json",
    ...(options.partnerId && { partner_id: options.partnerId }),
    sign_method: methodOf(options),
    ...(options.simplify && { simplify: "true" }),
    ...(options.targetAppKey && { target_app_key: options.targetAppKey }),
    v: "2.0",
  };
}

function methodOf(options: TopClientOptions) {
  return options.signMethod ?? "hmac-sha256";
}

function secretOf(options: TopClientOptions): string {
  if (!options.appSecret) throw new TypeError("appSecret is empty: give the secret of your app");
  return options.appSecret;
}
