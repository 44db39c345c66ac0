import type { TopApi } from "./api.js";
import { businessFailure } from "./business.js";
import type { Asked, Params } from "./asked.js";
import type { Call } from "./call.js";
import { checkRequest } from "./check.js";
import type { Core } from "./core.js";
import { decodeAnswer } from "./decode.js";
import { type Encoded, encodeCall, type EncodedForm } from "./encode.js";
import { unwritable } from "./half.js";
import type { Tree } from "./envelope.js";
import type { TopCallOptions, TopSession } from "./options.js";
import type { Answer } from "./transport.js";

/** A call of one API. */
export class SingleCall implements Asked, Call {
  readonly core: Core;
  readonly api: TopApi;
  readonly params: Params;
  readonly session: TopSession | undefined;
  readonly options: TopCallOptions;
  readonly secrets = [];

  constructor({ core, api, params, session, options }: Asked) {
    this.core = core;
    this.api = api;
    this.params = params;
    this.session = session;
    this.options = options;
  }

  get methods(): readonly string[] {
    return [this.api.method];
  }

  get check(): boolean {
    return this.options.checkRequest ?? this.core.check;
  }

  prepare(session: string | undefined): void {
    if (this.check) checkRequest(this.api, this.params, session);
  }

  encode(session: string | undefined, now: number): Encoded | Promise<Encoded> {
    const encoded = this.form(session, now);
    if (!encoded.files) return encoded;
    return import("./multipart.js").then(({ withFiles }) => withFiles(this, encoded));
  }

  /** @throws TopRequestError for values and texts that cannot be sent */
  form(session: string | undefined, now: number): EncodedForm {
    try {
      return encodeCall(this.core.frame, this.api, this.params, session, now);
    } catch (error) {
      throw unwritable(error, this.api, this.params, session);
    }
  }

  decode(answer: Answer): Tree | Promise<Tree> {
    const decoded = decodeAnswer(this.api, answer, this.core.drift);
    return decoded instanceof Promise ? decoded.then((payload) => this.#judged(payload)) : this.#judged(decoded);
  }

  #judged(payload: Tree): Tree {
    const failure =
      (this.options.businessErrors ?? this.core.businessErrors) === "throw" && businessFailure(this.api, payload);
    if (failure) throw failure;
    return payload;
  }
}
