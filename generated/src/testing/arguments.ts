import type { FieldData } from "../data/api.js";
import type { ErrorAnswer } from "./answer.js";
import { topError } from "./fault.js";
import type { Incoming } from "./incoming.js";
import { problemOf } from "./malformed.js";
import { missingIn } from "./missing.js";

/** Business parameters against their spec: every missing one before any that is malformed. */
export function checkArguments(fields: readonly FieldData[], incoming: Incoming): ErrorAnswer | undefined {
  for (const field of fields) {
    const path = missingIn(field, incoming);
    if (path !== undefined) return naming(40, path);
  }
  for (const field of fields) {
    const problem = problemOf(field, incoming.text.get(field.name), field.name);
    if (problem) return naming(41, problem.path, `${problem.path} ${problem.why}`);
  }
  return undefined;
}

/** The platform names the parameter behind its message. */
function naming(code: number, path: string, sub_msg?: string): ErrorAnswer {
  const error = topError(code);
  return { ...error, msg: `${error.msg}:${path}`, ...(sub_msg && { sub_msg }) };
}
