import type { TopApi } from "../api.js";
import type { Answer, TopAbortSignal } from "../http/types.js";
import { businessFailure } from "../wire/business-failure.js";
import { decodeAnswer } from "../wire/decode.js";
import { type Encoded, encodeCall, type EncodedForm } from "../wire/encode.js";
import type { Tree } from "../wire/envelope.js";
import { describeUnpaired } from "../wire/unpaired-surrogates.js";
import type { Call } from "./attempts.js";
import { checkRequest } from "./check.js";
import type { ClientState } from "./client-state.js";
import type { Invocation, Params } from "./invocation.js";
import type { TopCallOptions, TopClientOptions, TopSession } from "./options.js";

/** @throws TopRequestError for a format whose answers nothing here could read: a write would have run by then */
export function assertReadable(format: TopClientOptions["format"], method: string): void | Promise<void> {
  if (format === "xml") return import("../wire/xml.js").then(({ assertParser }) => assertParser(method));
}

/** A call of one API. */
export class ApiCall implements Invocation, Call {
  readonly client: ClientState;
  readonly api: TopApi;
  readonly params: Params;
  readonly session: TopSession | undefined;
  readonly options: TopCallOptions;
  readonly closed: TopAbortSignal;
  readonly secrets = [];

  constructor({ client, api, params, session, options, closed }: Invocation) {
    this.client = client;
    this.api = api;
    this.params = params;
    this.session = session;
    this.options = options;
    this.closed = closed;
  }

  get methods(): readonly string[] {
    return [this.api.method];
  }

  get #isChecked(): boolean {
    return this.options.checkRequest ?? this.client.check;
  }

  prepare(session: string | undefined): void | Promise<void> {
    this.check(session);
    return assertReadable(this.client.options.format, this.api.method);
  }

  check(session: string | undefined): void {
    if (this.#isChecked) checkRequest(this.api, this.params, session);
  }

  encode(session: string | undefined, now: number): Encoded | Promise<Encoded> {
    const encoded = this.form(session, now);
    if (!encoded.files) return encoded;
    return import("../wire/multipart.js").then(({ withFiles }) =>
      withFiles(this.api, this.params, encoded, {
        isChecked: this.#isChecked,
        canBePaths: this.client.options.files !== "no-paths",
      }),
    );
  }

  /** @throws TopRequestError for values and texts that cannot be sent */
  form(session: string | undefined, now: number): EncodedForm {
    try {
      return encodeCall(this.client.parameters, this.api, this.params, session, now);
    } catch (error) {
      throw describeUnpaired(error, this.api, this.params, session);
    }
  }

  decode(answer: Answer): Tree | Promise<Tree> {
    const decoded = decodeAnswer(this.api, answer, this.client.drift);
    return decoded instanceof Promise ? decoded.then((payload) => this.#judged(payload)) : this.#judged(decoded);
  }

  #judged(payload: Tree): Tree {
    const failure =
      (this.options.businessErrors ?? this.client.businessErrors) === "throw" && businessFailure(this.api, payload);
    if (failure) throw failure;
    return payload;
  }
}
