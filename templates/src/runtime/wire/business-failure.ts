import type { TopApi } from "../api.js";
import { TopBusinessError } from "../errors/error.js";
import { familyOf } from "./envelope.js";
import { mayHaveRun } from "./may-have-run.js";
import { textAt, valueAt } from "./path.js";
import { textOf, type Tree } from "./tree.js";

/**
 * The business failure that an answer tells inside its success envelope, by the `failure` of the API or its family (a
 * flag that is false, or a code that is none of those that mean success).
 */
export function businessFailure(api: TopApi, payload: Tree): TopBusinessError | undefined {
  const failure = api.failure ?? familyOf(api)?.failure;
  if (!failure) return undefined;
  const code = textAt(payload, failure.code)?.trim() || undefined;
  const flag = valueAt(payload, failure.flag);
  const failed = isFailed(flag) ?? (failure.ok !== undefined && code !== undefined && !failure.ok.includes(code));
  if (!failed) return undefined;
  const own = code === undefined || !api.errors || !Object.hasOwn(api.errors, code) ? undefined : api.errors[code];
  const retryable = own?.[0] ?? false;
  return new TopBusinessError(
    { code, msg: textAt(payload, failure.message) },
    {
      method: api.method,
      kind: "business",
      retryable,
      mayHaveRun: mayHaveRun("business", code ?? "", own?.[0], retryable),
      hint: own?.[1],
      request_id: textAt(payload, "request_id"),
      data: payload,
    },
  );
}

/** Booleans come as texts and as numbers too; whatever else comes tells nothing. */
function isFailed(flag: unknown): boolean | undefined {
  if (typeof flag === "boolean") return !flag;
  const [, success, failure] = /^(?:(true|success|1)|(false|failure|0))$/i.exec(textOf(flag)?.trim() ?? "") ?? [];
  return success || failure ? failure !== undefined : undefined;
}
