import type { TopApi } from "./api.js";
import type { Params } from "./call.js";
import { bodyText, utf8Bytes } from "./charset.js";
import { checkRequest } from "./check.js";
import { timestamp } from "./date.js";
import { decodeAnswer } from "./decode.js";
import type { DriftWatch } from "./drift.js";
import { type EncodedCall, type Frame, HEADERS, valueProblems } from "./encode.js";
import { TopRequestError, type TopRequestProblem, TopResponseError } from "./errors.js";
import { isFile } from "./file.js";
import type { TopSession } from "./options.js";
import type { TopRequest, TopResponse } from "./request.js";
import { joinSegments, pair, type Segment, splitAnswers } from "./segments.js";
import { sessionText } from "./session.js";
import { settle, type TopSettled } from "./settle.js";
import type { Answer, TopAbortSignal } from "./transport.js";

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

/** Many calls in one HTTP request (protocol section 13). */
export class Batch {
  /** The batch seen as one call: it may be repeated without harm when each of its calls may. */
  readonly api: TopApi;
  readonly methods: readonly string[];
  /** The sessions that calls have for themselves, once they are prepared. */
  sessions: readonly (string | undefined)[] = [];
  readonly #items: readonly Exclude<TopBatchItem, AnyRequest>[];
  #body = "";

  constructor(items: readonly TopBatchItem[]) {
    this.#items = items.map((item) => ("request" in item ? item : { request: item }));
    this.methods = this.#items.map(({ request }) => request.method);
    const isRead = this.#items.every(({ request }) => request.api.kind === "read");
    this.api = { method: "batch", kind: isRead ? "read" : "write" };
  }

  /**
   * Checks all calls and writes them down.
   *
   * @throws TopRequestError with every problem of every call
   */
  async prepare(session: string | undefined, check: boolean, signal: TopAbortSignal | undefined): Promise<void> {
    const segments = await Promise.all(
      this.#items.map(async ({ request: { api, params }, session: own }): Promise<Segment> => {
        return { api, params: params as Params, session: await sessionText(own, api.method, signal) };
      }),
    );
    this.sessions = segments.map((segment) => segment.session);
    const problems = segments.flatMap((segment, at) => {
      return problemsOf(segment, segment.session || session, check).map((problem) => numbered(problem, at));
    });
    if (segments.length === 0) problems.push({ code: 40, param: "requests", message: "the batch is empty" });
    if (problems.length > 0) throw new TopRequestError(this.api.method, problems);
    this.#body = joinSegments(segments);
  }

  /**
   * The public parameters without `method`, signed together with the body's text.
   *
   * @throws TypeError when the gateway's URL does not tell where its batches go
   */
  encode(frame: Frame, session: string | undefined, now: number): EncodedCall {
    const path = frame.path.replace(/\/rest\/?\?/, "/batch?");
    if (path === frame.path) throw new TypeError("a batch needs a gateway whose url ends in /rest");
    const own = { timestamp: timestamp(now), ...(session && { session }) };
    const all: { readonly [name: string]: string } = { ...frame.constants, ...own };
    const names = Object.keys(all).sort();
    const signed = names.map((name) => `${name}${all[name]}`).join("") + this.#body;
    const query = Object.entries(own).map(([name, value]) => pair(name, value));
    const headers = HEADERS.with(1, "text/plain;charset=UTF-8");
    const sign = frame.signer(signed);
    return { path: `${path}&${query.join("&")}&sign=${sign}`, headers, body: this.#body, signed, parts: undefined };
  }

  /**
   * The outcome of each call, in order.
   *
   * @throws TopApiError when the platform refused the batch as a whole
   * @throws TopResponseError when there are not as many answers as calls
   */
  async decode(
    answer: Answer,
    businessErrors: "throw" | "return",
    secrets: readonly (string | undefined)[],
    drift?: DriftWatch,
  ): Promise<TopSettled<unknown>[]> {
    // The parts are in UTF-8 now, whatever they say themselves.
    const headers = { ...answer.headers, "content-type": "text/plain;charset=utf-8" };
    const answers = splitAnswers(utf8Bytes(answer)).map((bytes): Answer => ({ ...answer, headers, bytes }));
    if (answers.length !== this.#items.length) {
      if (answers.length === 1) await decodeAnswer(this.api, answers[0] as Answer);
      throw this.#miscounted(answer, answers.length);
    }
    const outcomes = await Promise.all(
      this.#items.map(({ request }, at) => settle(request.api, answers[at] as Answer, businessErrors, secrets, drift)),
    );
    const [only] = outcomes;
    // A batch of one is one answer: what is none of TOP's fails the batch.
    if (outcomes.length === 1 && only?.status === "rejected" && only.reason instanceof TopResponseError) {
      throw only.reason;
    }
    return outcomes;
  }

  #miscounted(answer: Answer, count: number): TopResponseError {
    const message = `the batch has ${this.#items.length} calls, its answer ${count} parts`;
    const body = bodyText(answer, 2048);
    return new TopResponseError(message, { method: this.api.method, status: answer.status, body });
  }
}

function problemsOf({ api, params }: Segment, session: string | undefined, check: boolean): TopRequestProblem[] {
  const files = Object.keys(params).filter((name) => isFile(params[name], api.params?.[name]));
  const problems = files.map((param): TopRequestProblem => {
    return { code: 41, param, message: `\`${param}\`: a batch cannot send files` };
  });
  try {
    if (check) checkRequest(api, params, session);
  } catch (error) {
    problems.push(...(error as TopRequestError).problems);
  }
  return [...problems, ...valueProblems(api, params)];
}

/** Counted from 1 in the words of TOP's SDK, from 0 in the path. */
function numbered({ code, param, message }: TopRequestProblem, at: number): TopRequestProblem {
  return { code, param: `requests[${at}].${param}`, message: `API NO. ${at + 1}: ${message}` };
}
