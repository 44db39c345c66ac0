import { isThenable } from "../errors/thenable.js";
import type { Answer } from "../http/types.js";
import { businessFailure } from "../wire/business-failure.js";
import { decodeAnswer } from "../wire/decode.js";
import { type Encoded, encodeCall, type EncodedForm } from "../wire/encode.js";
import type { Tree } from "../wire/tree.js";
import { describeUnpaired } from "../wire/unpaired-surrogates.js";
import { describeValues } from "../wire/value-problems.js";
import type { Call } from "./attempts.js";
import { checkRequest } from "./check.js";
import type { Invocation } from "./invocation.js";
import type { TopClientOptions } from "./options.js";

/** @throws TopRequestError for a format whose answers nothing here could read: a write would have run by then */
export function assertReadable(format: TopClientOptions["format"], method: string): void | Promise<void> {
  if (format === "xml") return import("../wire/xml.js").then(({ assertParser }) => assertParser(method));
}

/** A call of one API. */
export class ApiCall implements Call {
  readonly invocation: Invocation;
  readonly secrets = [];

  constructor(invocation: Invocation) {
    this.invocation = invocation;
  }

  get methods(): readonly string[] {
    return [this.invocation.api.method];
  }

  get #isChecked(): boolean {
    const { client, options } = this.invocation;
    return options.checkRequest ?? client.check;
  }

  prepare(session: string | undefined): void | Promise<void> {
    this.check(session);
    const { client, api } = this.invocation;
    return assertReadable(client.options.format, api.method);
  }

  check(session: string | undefined): void {
    const { api, params } = this.invocation;
    if (this.#isChecked) checkRequest(api, params, session);
  }

  encode(session: string | undefined, now: number): Encoded | Promise<Encoded> {
    const encoded = this.form(session, now);
    if (!encoded.files) return encoded;
    const { client, api, params } = this.invocation;
    return import("../wire/multipart.js").then(({ withFiles }) =>
      withFiles(api, params, encoded, {
        isChecked: this.#isChecked,
        canBePaths: client.options.files !== "no-paths",
      }),
    );
  }

  /** @throws TopRequestError for values and texts that cannot be sent */
  form(session: string | undefined, now: number): EncodedForm {
    const { client, api, params } = this.invocation;
    try {
      return encodeCall(client.parameters, api, params, session, now);
    } catch (error) {
      throw describeValues(describeUnpaired(error, api, params, session), api, params);
    }
  }

  decode(answer: Answer): Tree | Promise<Tree> {
    const { client, api } = this.invocation;
    const decoded = decodeAnswer(api, answer, client.drift);
    return isThenable(decoded) ? decoded.then((payload) => this.#judged(payload)) : this.#judged(decoded);
  }

  #judged(payload: Tree): Tree {
    const { client, api, options } = this.invocation;
    const failure = (options.businessErrors ?? client.businessErrors) === "throw" && businessFailure(api, payload);
    if (failure) throw failure;
    return payload;
  }
}
