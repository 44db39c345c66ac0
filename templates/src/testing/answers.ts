import { attempt } from "../runtime/errors/thrown.js";
import { findApi } from "../data/read.js";
import { type Answer, checkedAnswer, faultOf, isAnswer, isSequence, type Sequence } from "./answer.js";
import type { GatewayCall } from "./call.js";
import { exampleAnswer } from "./example-answer.js";
import { fault } from "./fault.js";
import { treeOf } from "./path.js";
import { type Outcome, resolveAnswer } from "./resolve.js";
import { fieldSlips, methodSlip } from "./slips.js";
import { Teller } from "./teller.js";

const EVERY_METHOD = "*";

/** The answers a test has chosen, and how far each sequence has come. */
export class AnswerBook {
  readonly #initial: Readonly<Record<string, Answer>>;
  readonly #answers = new Map<string, Answer>();
  readonly #teller = new Teller();
  #positions = new WeakMap<Sequence, number>();

  constructor(initial: Readonly<Record<string, Answer>>) {
    this.#initial = initial;
    this.reset();
  }

  reset(): void {
    this.#positions = new WeakMap();
    this.#answers.clear();
    for (const [method, answer] of Object.entries(this.#initial)) this.set(method, answer);
  }

  /** What is misspelt in it is told. */
  set(method: string, answer: Answer): void {
    for (const one of answersIn(answer)) checkedAnswer(one, method);
    this.#answers.set(method, answer);
    if (method === EVERY_METHOD) return;
    const slip = methodSlip(method);
    if (slip) this.#teller.tell(slip);
    for (const payload of payloadsOf(answer)) this.#tellFields(method, payload);
  }

  /** Whether a method can be answered: by its spec, or because a test said how. */
  knows(method: string): boolean {
    return (method !== EVERY_METHOD && this.#answers.has(method)) || findApi(method) !== undefined;
  }

  /**
   * How a call ends where no answer was chosen: as documented, or as `example` says, which is none of TOP's methods then and
   * not meant by `*`. A function that throws ends it with a 500 that says so; an aborted signal rejects, as nobody waits
   * for the answer any more.
   */
  async outcomeOf(call: GatewayCall, signal: AbortSignal, example?: (call: GatewayCall) => Answer): Promise<Outcome> {
    const own = this.#answers.get(call.method);
    const answer = own ?? (example ? undefined : this.#answers.get(EVERY_METHOD));
    const source = { example: example ?? documented, next: (answers: Sequence) => this.#next(answers), signal };
    try {
      const outcome = await resolveAnswer(answer, call, source);
      if (own && outcome.kind === "payload") this.#tellFields(call.method, outcome.payload);
      return outcome;
    } catch (error) {
      if (signal.aborted) throw error;
      const headers = { "content-type": "text/plain;charset=UTF-8" };
      const thrown = fault.raw(`The answer of ${call.method} threw: ${attempt(() => String(error), typeof error)}`, {
        status: 500,
        headers,
      });
      return resolveAnswer(thrown, call, source);
    }
  }

  #tellFields(method: string, payload: object): void {
    for (const slip of fieldSlips(method, payload)) this.#teller.tell(slip);
  }

  #next(sequence: Sequence): Answer {
    const position = this.#positions.get(sequence) ?? 0;
    this.#positions.set(sequence, Math.min(position + 1, sequence.answers.length - 1));
    return sequence.answers[position] ?? {};
  }
}

/** An answer, and those that come in it: of a sequence, behind a fault. */
function answersIn(answer: Answer): readonly Answer[] {
  if (!isAnswer(answer)) return [answer];
  if (isSequence(answer)) return [answer, ...(answer.answers as readonly Answer[]).flatMap(answersIn)];
  const spec = faultOf(answer);
  return spec && "then" in spec && spec.then !== undefined ? [answer, ...answersIn(spec.then)] : [answer];
}

/** The payloads that an answer is known to give before it is asked. */
function payloadsOf(answer: Answer): readonly object[] {
  const isPayload = (one: Answer) => typeof one !== "function" && !isSequence(one) && !faultOf(one);
  return answersIn(answer).filter(isPayload);
}

/** A method that only a test knows is answered with nothing but a request_id. */
function documented({ method, params }: GatewayCall): object {
  const api = findApi(method);
  return api ? exampleAnswer(method, treeOf(api.params, params)) : {};
}
