import { TopError } from "../errors/error.js";
import { redact } from "../errors/redact.js";
import type { Answer } from "../http/types.js";
import type { ApiCall } from "./api-call.js";
import { judge } from "./retry-decision.js";
import { retryOptions } from "./retry-options.js";

/** The outcome of one call of a batch, in the form of `Promise.allSettled`. */
export type TopSettled<Response> =
  | { readonly status: "fulfilled"; readonly value: Response }
  | { readonly status: "rejected"; readonly reason: TopError };

/** Decodes one answer of a batch; its error is handed over, not thrown, and so cleaned of secrets here. */
export async function outcomeOf(
  call: ApiCall,
  answer: Answer,
  secrets: readonly (string | undefined)[],
  ranBefore: boolean,
): Promise<TopSettled<unknown>> {
  try {
    return { status: "fulfilled", value: await call.decode(answer) };
  } catch (error) {
    if (!(error instanceof TopError)) throw error;
    const reason = await redact(error, secrets);
    const { api, client, options } = call.invocation;
    judge(reason, api.kind, ranBefore, retryOptions(options.retry, client.retry));
    return { status: "rejected", reason };
  }
}
