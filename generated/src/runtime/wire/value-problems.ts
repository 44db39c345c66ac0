import type { TopApi } from "../api.js";
import { invalid, TopRequestError, type TopRequestProblem } from "../errors/error.js";
import { isFile } from "./file.js";
import { shapeOf } from "./path.js";
import { messageOf, UnsendableValue } from "./plain-value.js";
import type { Tree } from "./tree.js";
import { wireText } from "./values.js";

/** What keeps values from being sent: all of them, each by its parameter; the error itself where it is another's. */
export function describeValues(error: unknown, api: TopApi, params: object): unknown {
  const problems = valueProblems(api, params);
  return problems.length > 0 ? new TopRequestError(api.method, problems) : error;
}

/** All values that cannot be sent, not only the first; files too, for a reason that is given. */
export function valueProblems(api: TopApi, params: object, noFiles?: string): TopRequestProblem[] {
  return Object.keys(params).flatMap((param): TopRequestProblem[] => {
    try {
      const value = (params as Tree)[param];
      const shape = shapeOf(api.params, param);
      if (isFile(value, shape)) return noFiles ? [invalid(param, noFiles)] : [];
      wireText(value, shape);
      return [];
    } catch (error) {
      const path = error instanceof UnsendableValue ? error.path : "";
      return [invalid(param + path, `: ${isEndless(error) ? ENDLESS : messageOf(error)}`)];
    }
  });
}

const ENDLESS = "an object that holds itself, or nests thousands deep, cannot be sent";

/** Whether a value had no end that could be reached. */
function isEndless(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes("call stack");
}
