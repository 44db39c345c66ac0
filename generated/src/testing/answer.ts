import type { GatewayCall } from "./call.js";
import type { Fault } from "./fault.js";

/**
 * What the gateway answers to a method: the payload as the client resolves with it (lists plain, ids as texts; members
 * the spec does not know are sent as they are), a `fault`, a `sequence`, or a function of the call. `undefined` from a
 * function is the documented example.
 */
export type Answer = object | Fault | Sequence | AnswerFunction;

export type AnswerFunction = (call: GatewayCall) => Answer | undefined | Promise<Answer | undefined>;

/** One answer after the other; the last repeats. */
export class Sequence {
  readonly answers: readonly Answer[];

  constructor(answers: readonly Answer[]) {
    this.answers = answers;
  }
}

/** `sequence(fault.limit(1), { ... })`: the first call is refused, all later ones get the payload. */
export function sequence(first: Answer, ...rest: Answer[]): Sequence {
  return new Sequence([first, ...rest]);
}
