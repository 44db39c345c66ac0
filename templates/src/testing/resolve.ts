import { setTimeout as sleep } from "node:timers/promises";
import {
  type Answer,
  checkedAnswer,
  type ErrorAnswer,
  faultOf,
  type FaultSpec,
  isSequence,
  type Sequence,
} from "./answer.js";
import type { GatewayCall } from "./call.js";

/** How a call ends, once functions were asked, sequences advanced and latencies waited for. */
export type Outcome = (
  | { readonly kind: "payload"; readonly payload: object }
  | { readonly kind: "error"; readonly error: ErrorAnswer }
  | Extract<FaultSpec, { readonly kind: "raw" | "reset" }>
) & { readonly gzip?: boolean; readonly truncated?: boolean };

interface AnswerSource {
  /** What is answered where nobody chose an answer. */
  readonly example: (call: GatewayCall) => Answer;
  readonly next: (answers: Sequence) => Answer;
  /** Ends a latency when the client or the gateway is gone. */
  readonly signal: AbortSignal;
}

export async function resolveAnswer(
  answer: Answer | undefined,
  call: GatewayCall,
  source: AnswerSource,
): Promise<Outcome> {
  if (answer === undefined) return resolveAnswer(source.example(call), call, source);
  if (typeof answer === "function") {
    const given = await answer(call);
    return resolveAnswer(given === undefined ? given : checkedAnswer(given, call.method), call, source);
  }
  if (isSequence(answer)) return resolveAnswer(source.next(answer), call, source);
  const spec = faultOf(answer);
  return spec ? resolveFault(spec, call, source) : { kind: "payload", payload: answer };
}

async function resolveFault(spec: FaultSpec, call: GatewayCall, source: AnswerSource): Promise<Outcome> {
  switch (spec.kind) {
    case "latency":
      await sleep(spec.ms, undefined, { signal: source.signal });
      return resolveAnswer(spec.then, call, source);
    case "gzip":
      return { ...(await resolveAnswer(spec.then, call, source)), gzip: true };
    case "truncated":
      return { ...(await resolveAnswer(spec.then, call, source)), truncated: true };
    default:
      return spec;
  }
}
