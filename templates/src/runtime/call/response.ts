import { bodyText } from "../http/charset.js";
import type { Answer } from "../http/types.js";

/** An answer with everything around its payload. */
export class TopResponseInfo<Data> {
  /** The typed payload. */
  readonly data: Data;
  /** TOP's id of the call. */
  readonly requestId: string | undefined;
  /** HTTP status. */
  readonly status: number;
  /** HTTP headers, names in lower case. */
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  /** How often the request was sent. */
  readonly attempts: number;
  /** Milliseconds from the call to the decoded payload, waiting between attempts included. */
  readonly elapsedMs: number;
  readonly #answer: Answer;

  constructor(data: Data, answer: Answer, attempts: number, elapsedMs: number) {
    this.data = data;
    this.requestId = (data as { request_id?: string } | null)?.request_id;
    this.status = answer.status;
    this.headers = answer.headers;
    this.attempts = attempts;
    this.elapsedMs = elapsedMs;
    this.#answer = answer;
  }

  /** The answer's text as received, decompressed. */
  get body(): string {
    return bodyText(this.#answer);
  }
}
