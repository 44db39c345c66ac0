import { shown } from "../runtime/call/check-options.js";
import { attempt } from "../runtime/errors/thrown.js";
import type { GatewayCall } from "./call.js";

/**
 * What the gateway answers to a method: the payload as the client resolves with it (lists plain, ids as texts; members
 * the spec does not know are sent as they are), a `fault`, a `sequence`, or a function of the call. `undefined` from a
 * function is the documented example.
 */
export type Answer = object | Fault | Sequence | AnswerFunction;

export type AnswerFunction = (call: GatewayCall) => Answer | undefined | Promise<Answer | undefined>;

/** The same for one API: a payload has the members of its documented answer, of which any may be left out. */
export type AnswerOf<Response> =
  | PayloadOf<Response>
  | Fault
  | Sequence<AnswerOf<Response>>
  | ((call: GatewayCall) => AnswerOf<Response> | undefined | Promise<AnswerOf<Response> | undefined>);

/** A documented answer, or a part of it. */
export type PayloadOf<Value> = Value extends readonly (infer Element)[]
  ? readonly PayloadOf<Element>[]
  : Value extends object
    ? { readonly [Name in keyof Value]?: PayloadOf<Value[Name]> | undefined }
    : Value;

/** TOP's `error_response`. */
export interface ErrorAnswer {
  readonly code: number | string;
  readonly msg: string;
  readonly sub_code?: number | string;
  readonly sub_msg?: string;
  /** Default: the gateway's next one. */
  readonly request_id?: string;
  /** HTTP status; TOP answers errors with 200, the default. */
  readonly status?: number;
}

/** What a fault does; made by `fault`, read by the gateway. */
export type FaultSpec =
  | { readonly kind: "error"; readonly error: ErrorAnswer }
  | {
      readonly kind: "raw";
      readonly status: number;
      readonly headers: Record<string, string>;
      readonly body: Uint8Array;
    }
  | { readonly kind: "reset" }
  | { readonly kind: "payload"; readonly payload: object }
  | { readonly kind: "truncated" | "gzip"; readonly then?: Answer | undefined }
  | { readonly kind: "latency"; readonly ms: number; readonly then?: Answer | undefined };

/** Registered, so that every copy of the kit knows what another one made. */
export const FAULT: unique symbol = Symbol.for("taobao-open-platform.fault");
const SEQUENCE: unique symbol = Symbol.for("taobao-open-platform.sequence");

/** An answer that is not the payload a client hopes for. */
export interface Fault {
  readonly [FAULT]: FaultSpec;
}

/** What a fault does; `undefined` for any other answer. */
export function faultOf(answer: object): FaultSpec | undefined {
  return (answer as Partial<Fault>)[FAULT];
}

/** Lists, promises, dates and the like would be answered as if nothing was in them. */
export function isAnswer(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return typeof answer === "function";
  return attempt(() => Object.prototype.toString.call(answer) === "[object Object]", false);
}

/** The same answer. @throws TypeError for what is none */
export function checkedAnswer<Given>(answer: Given, method: string): Given {
  if (isAnswer(answer)) return answer;
  throw new TypeError(
    `the answer of ${method} is ${shown(answer)}: a payload, a fault, a sequence or a function is expected`,
  );
}

/** One answer after the other; the last repeats. */
export class Sequence<One = Answer> {
  /** @internal */
  readonly [SEQUENCE] = true;
  readonly answers: readonly One[];

  constructor(answers: readonly One[]) {
    this.answers = answers;
  }
}

/** Whichever copy of the kit made it. */
export function isSequence(answer: object): answer is Sequence {
  return SEQUENCE in answer;
}

/** `sequence(fault.limit(1), { ... })`: the first call is refused, all later ones get the payload. */
export function sequence<All extends readonly [Answer, ...Answer[]]>(...answers: All): Sequence<All[number]> {
  return new Sequence(answers);
}
