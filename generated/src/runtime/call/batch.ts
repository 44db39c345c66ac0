import type { TopApi } from "../api.js";
import { TopRequestError, TopResponseError } from "../errors/error.js";
import type { Answer, TopAbortSignal } from "../http/types.js";
import { unexpectedAnswer } from "../http/unexpected-answer.js";
import type { TopRequest, TopResponse } from "../request.js";
import { timestamp } from "../wire/date.js";
import { decodeAnswer } from "../wire/decode.js";
import { type Encoded, HEADERS } from "../wire/encode.js";
import { pair } from "../wire/public-parameters.js";
import { describeUnpaired } from "../wire/unpaired-surrogates.js";
import { ApiCall, assertReadable } from "./api-call.js";
import { type Call, runCall } from "./attempts.js";
import { joinSegments, partsOf, type Segment } from "./batch-body.js";
import { outcomeOf, type TopSettled } from "./batch-outcome.js";
import { numbered, problemsOf } from "./batch-problems.js";
import type { ClientState } from "./client-state.js";
import type { Invocation, Terms } from "./invocation.js";
import type { TopSession } from "./options.js";
import { askSession } from "./session.js";

/** One call of a batch: a request, or a request with a session of its own. */
export type TopBatchItem = AnyRequest | { readonly request: AnyRequest; readonly session?: TopSession | undefined };

type AnyRequest = TopRequest<object, TopResponse, unknown>;

/** The outcomes of a batch, each typed by its request. */
export type TopBatchResults<Items extends readonly TopBatchItem[]> = {
  -readonly [Index in keyof Items]: TopSettled<ResponseOf<Items[Index]>>;
};

type ResponseOf<Item> = Item extends { readonly request: infer Request }
  ? ResponseOf<Request>
  : Item extends { readonly "~response": infer Response }
    ? Response
    : never;

export async function runBatch<Items extends readonly TopBatchItem[]>(
  client: ClientState,
  calls: readonly Invocation[],
  terms: Terms,
  closed: TopAbortSignal,
): Promise<TopBatchResults<Items>> {
  // It may be repeated without harm when each of its calls may.
  const isRead = calls.every(({ api }) => api.kind === "read");
  const api: TopApi = { method: "batch", kind: isRead ? "read" : "write" };
  const invocation = { client, api, params: {}, session: terms.session, options: terms.options, closed };
  return (await runCall<TopBatchResults<Items>>(new BatchCall(invocation, calls))).data;
}

/** Many calls in one HTTP request (protocol section 13). */
class BatchCall implements Call {
  readonly invocation: Invocation;
  /** Every session and sign that was sent. */
  readonly secrets: (string | undefined)[];
  readonly #calls: readonly ApiCall[];
  #body = "";

  constructor(invocation: Invocation, calls: readonly Invocation[]) {
    this.invocation = invocation;
    this.secrets = [invocation.client.appSecret];
    this.#calls = calls.map((call) => new ApiCall(call));
  }

  get methods(): readonly string[] {
    return this.#calls.map(({ invocation }) => invocation.api.method);
  }

  /**
   * Checks all calls and writes them down.
   *
   * @throws TopRequestError with every problem of every call
   */
  async prepare(session: string | undefined): Promise<void> {
    const segments = await Promise.all(
      this.#calls.map(async ({ invocation: call }): Promise<Segment> => {
        const { session: own } = call;
        return { call, session: typeof own === "function" ? await askSession(own, call) : own };
      }),
    );
    this.secrets.push(...segments.map((segment) => segment.session));
    const { client, api } = this.invocation;
    const problems = this.#calls.flatMap((call, at) => {
      return problemsOf(call, segments[at]?.session || session).map((problem) => numbered(problem, at));
    });
    if (segments.length === 0) problems.push({ code: 40, param: "requests", message: "the batch is empty" });
    if (problems.length > 0) throw new TopRequestError(api.method, problems);
    this.#body = joinSegments(segments);
    await assertReadable(client.options.format, api.method);
  }

  #query(own: { readonly session?: string; readonly [name: string]: string }): string[] {
    try {
      return Object.entries(own).map(([name, value]) => pair(name, value));
    } catch (error) {
      throw describeUnpaired(error, this.invocation.api, {}, own.session);
    }
  }

  /**
   * The public parameters without `method`, signed together with the body's text.
   *
   * @throws TypeError when the gateway's URL does not tell where its batches go
   */
  encode(session: string | undefined, now: number): Encoded {
    const { parameters } = this.invocation.client;
    const path = parameters.path.replace(/\/rest\/?\?/, "/batch?");
    if (path === parameters.path) throw new TypeError("a batch needs a gateway whose url ends in /rest");
    const own = { timestamp: timestamp(now).text, ...(session && { session }) };
    const all = Object.entries({ ...parameters.constants, ...own }).sort();
    const sign = parameters.signer(all.flat().join("") + this.#body);
    const query = this.#query({ ...own, sign });
    this.secrets.push(session, sign);
    return {
      path: `${path}&${query.join("&")}`,
      headers: HEADERS.with(1, "text/plain;charset=UTF-8"),
      body: this.#body,
    };
  }

  /**
   * The outcome of each call, in order.
   *
   * @throws TopApiError when the platform refused the batch as a whole
   * @throws TopResponseError when there are not as many answers as calls
   */
  async decode(answer: Answer, ranBefore: boolean): Promise<TopSettled<unknown>[]> {
    const { length } = this.#calls;
    const answers = partsOf(answer, length);
    const { api } = this.invocation;
    if (answers.length !== length) {
      if (answers.length === 1) await decodeAnswer(api, answers[0] as Answer);
      const found = answers.length > length ? `more than ${length}` : answers.length;
      throw unexpectedAnswer(api.method, answer, `the batch has ${length} calls, its answer ${found} parts`);
    }
    const outcomes = await Promise.all(
      this.#calls.map((call, at) => outcomeOf(call, answers[at] as Answer, this.secrets, ranBefore)),
    );
    const [only] = outcomes;
    // A batch of one is one answer: what is none of TOP's fails the batch.
    if (length === 1 && only?.status === "rejected" && only.reason instanceof TopResponseError) throw only.reason;
    return outcomes;
  }
}
