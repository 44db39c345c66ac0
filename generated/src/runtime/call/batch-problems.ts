import { TopRequestError, type TopRequestProblem } from "../errors/error.js";
import { valueProblems } from "../wire/value-problems.js";
import type { ApiCall } from "./api-call.js";

/**
 * What is wrong with a call of a batch.
 *
 * @throws whatever keeps it from being looked at and has no parameter to be told by, as `execute` does
 */
export function problemsOf(call: ApiCall, session: string | undefined): TopRequestProblem[] {
  const problems: TopRequestProblem[] = [];
  try {
    call.check(session);
  } catch (error) {
    if (!(error instanceof TopRequestError)) throw error;
    problems.push(...error.problems);
  }
  const told = new Set(problems.map(({ message }) => message));
  const further = valueProblems(call.invocation.api, call.invocation.params, ": a batch cannot send files");
  return [...problems, ...further.filter(({ message }) => !told.has(message))];
}

/** Counted from 1 in the words of TOP's SDK, from 0 in the path. */
export function numbered({ code, param, message }: TopRequestProblem, at: number): TopRequestProblem {
  return { code, param: `requests[${at}].${param}`, message: `API NO. ${at + 1}: ${message}` };
}
