import { thrownText } from "../runtime/errors/thrown.js";
import { AnswerBook } from "./answers.js";
import { batchCalls, separatorOf } from "./batch.js";
import { callOf, type GatewayCall } from "./call.js";
import { BATCH_CHECKS, check, REST_CHECKS, type Rules, SEGMENT_CHECKS } from "./checks.js";
import type { Answer, ErrorAnswer } from "./answer.js";
import { OAUTH_METHODS, oauthAnswer, oauthReply } from "./oauth.js";
import { TokenStore } from "./tokens.js";
import { topError } from "./fault.js";
import { corsHeaders, type GatewayReply, type GatewayRequest, textReply } from "./http.js";
import { type Incoming, pathOf, readIncoming } from "./incoming.js";
import { gatewayOptions } from "./option-rules.js";
import { DEFAULT_BODY_LIMIT, DEFAULT_RECORD, type GatewayOptions } from "./options.js";
import { assertOwnData } from "./own-data.js";
import { CallRecord } from "./record.js";
import { rulesOf } from "./rules.js";
import { answerOf, replyTo, replyToBatch, type Turn } from "./turn.js";

type Refusal = () => ErrorAnswer | undefined;

/** The gateway without a socket: one request in, one reply out. */
export class GatewayHandler {
  readonly #record: CallRecord;
  readonly answers: AnswerBook;
  readonly #rules: Rules;
  readonly #tokens: TokenStore;
  readonly #gzip: boolean;
  readonly #bodyLimit: number;

  constructor(given: GatewayOptions) {
    assertOwnData();
    const options = gatewayOptions(given);
    const { answers = {}, gzip = false, bodyLimit = DEFAULT_BODY_LIMIT, ...rules } = options;
    const { recordedCalls = DEFAULT_RECORD.calls, recordedBytes = DEFAULT_RECORD.bytes } = options;
    this.#record = new CallRecord(recordedCalls, recordedBytes);
    this.answers = new AnswerBook(answers);
    this.#tokens = new TokenStore(rules.clock ?? Date.now);
    const isKnown = (method: string) => this.answers.knows(method);
    this.#rules = rulesOf(rules, isKnown, (appKey, session) => this.#tokens.sessionState(appKey, session));
    this.#gzip = gzip;
    this.#bodyLimit = bodyLimit;
  }

  reset(): void {
    this.#record.reset();
    this.#tokens.reset();
    this.answers.reset();
  }

  get calls(): readonly GatewayCall[] {
    return this.#record.calls;
  }

  /** Rejects only when `signal` is aborted. */
  async handle(request: GatewayRequest, signal: AbortSignal): Promise<GatewayReply> {
    const cors = corsHeaders(request.headers);
    const reply = refuseTransport(request, this.#bodyLimit, cors) ?? (await this.#written(request, signal));
    const date = new Date(this.#rules.now()).toUTCString();
    return { ...reply, headers: { date, ...reply.headers, ...cors } };
  }

  /** What a test chose as an answer may hold itself. */
  async #written(request: GatewayRequest, signal: AbortSignal): Promise<GatewayReply> {
    try {
      return await this.#answer(request, signal);
    } catch (error) {
      if (signal.aborted) throw error;
      return textReply(500, "text/plain", `The answer cannot be written: ${thrownText(error)}`);
    }
  }

  async #answer(request: GatewayRequest, signal: AbortSignal): Promise<GatewayReply> {
    const zips = this.#gzip && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    if (isBatch(request)) return replyToBatch(await this.#batch(request, signal), separatorOf(request), zips);
    const incoming = readIncoming(request, false);
    const oauth = OAUTH_METHODS[pathOf(request.url)];
    if (oauth) return this.#oauth({ ...callOf(request, incoming), method: oauth }, signal);
    const refusal = () => httpMethodError(request) ?? check(REST_CHECKS, incoming, this.#rules);
    return replyTo(await this.#turn(callOf(request, incoming), refusal, signal), zips);
  }

  async #oauth(given: GatewayCall, signal: AbortSignal): Promise<GatewayReply> {
    const call = { ...given, appKey: given.params["client_id"] ?? "" };
    const answer = () => oauthAnswer(call, this.#tokens, this.#rules.secretOf);
    const turn = await this.#turn(call, () => undefined, signal, answer);
    const reply = replyTo(turn, false, (outcome) => oauthReply(call, outcome));
    call.answer = { ...answerOf(turn), status: reply.status };
    return reply;
  }

  /** Refused as a whole, with one error, or call by call. */
  async #batch(request: GatewayRequest, signal: AbortSignal): Promise<Turn[]> {
    const envelope = readIncoming(request, true);
    const calls = batchCalls(request, envelope);
    const refusal = httpMethodError(request) ?? check(BATCH_CHECKS, envelope, this.#rules) ?? emptyError(calls);
    if (refusal) return [await this.#turn(callOf(request, envelope, true), () => refusal, signal)];
    const turns = calls.map((incoming) => {
      return this.#turn(callOf(request, incoming, true), () => check(SEGMENT_CHECKS, incoming, this.#rules), signal);
    });
    return Promise.all(turns);
  }

  async #turn(call: GatewayCall, refusal: Refusal, signal: AbortSignal, example?: () => Answer): Promise<Turn> {
    const number = this.#record.add(call);
    const request_id = `16gwlocal${String(number).padStart(4, "0")}`;
    const error = refusal();
    const outcome = error ? ({ kind: "error", error } as const) : await this.answers.outcomeOf(call, signal, example);
    const turn = { call, outcome, request_id: ownRequestId(outcome) ?? request_id };
    call.answer = answerOf(turn);
    return turn;
  }
}

function isBatch(request: GatewayRequest): boolean {
  return pathOf(request.url) === "/router/batch";
}

/** The longest line of a request's head that web servers read. */
const HEADER_LIMIT = 8192;

/** What never reaches the platform: a long header, another path, a browser's question, a body that is too large. */
function refuseTransport(request: GatewayRequest, bodyLimit: number, cors: object): GatewayReply | undefined {
  if (Object.entries(request.headers).some(([name, value]) => name.length + value.length > HEADER_LIMIT))
    return textReply(400, "text/plain", "Request Header Or Cookie Too Large");
  if (!/^\/(router\/(rest|batch)|authorize|token)$/.test(pathOf(request.url)))
    return textReply(404, "text/plain", "Not Found");
  const isPreflight = request.method === "OPTIONS" && "access-control-allow-methods" in cors;
  if (isPreflight) return { status: 204, headers: {}, body: new Uint8Array() };
  return request.body.length > bodyLimit ? textReply(413, "text/plain", "Payload Too Large") : undefined;
}

function httpMethodError({ method }: GatewayRequest): ErrorAnswer | undefined {
  return method === "POST" || method === "GET" ? undefined : topError(9);
}

function emptyError(calls: readonly Incoming[]): ErrorAnswer | undefined {
  return calls.length === 0 ? topError(40, { sub_msg: "api request list is empty" }) : undefined;
}

function ownRequestId(outcome: Turn["outcome"]): string | undefined {
  if (outcome.kind === "error") return outcome.error.request_id;
  if (outcome.kind !== "payload" || !("request_id" in outcome.payload)) return undefined;
  return typeof outcome.payload.request_id === "string" ? outcome.payload.request_id : undefined;
}
