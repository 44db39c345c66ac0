import type { TopApi } from "./api.js";
import { businessFailure } from "./business.js";
import { decodeAnswer } from "./decode.js";
import type { DriftWatch } from "./drift.js";
import { TopError } from "./errors.js";
import { redact } from "./redact.js";
import type { Answer } from "./transport.js";

/** The outcome of one call of a batch, in the form of `Promise.allSettled`. */
export type TopSettled<Response> =
  | { readonly status: "fulfilled"; readonly value: Response }
  | { readonly status: "rejected"; readonly reason: TopError };

/** Decodes one answer of a batch; its error is handed over, not thrown, and so cleaned of secrets here. */
export async function settle(
  api: TopApi,
  answer: Answer,
  businessErrors: "throw" | "return",
  secrets: readonly (string | undefined)[],
  drift: DriftWatch | undefined,
): Promise<TopSettled<unknown>> {
  try {
    const value = await decodeAnswer(api, answer, drift);
    const failure = businessErrors === "throw" ? businessFailure(api, value) : undefined;
    if (failure) throw failure;
    return { status: "fulfilled", value };
  } catch (error) {
    if (error instanceof TopError) return { status: "rejected", reason: redact(error, secrets) };
    throw error;
  }
}
