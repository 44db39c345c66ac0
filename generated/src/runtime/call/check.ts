import { PUBLIC_PARAMETERS } from "../../gateway.js";
import type { TopApi, TopLimits } from "../api.js";
import { invalid, TopRequestError, type TopRequestProblem } from "../errors/error.js";
import type { Tree } from "../wire/tree.js";
import { describeValues } from "../wire/value-problems.js";
import { checkFields } from "./check-fields.js";
import { exceeds } from "./exceeds.js";

/**
 * Everything that can be known to be wrong without asking the platform (protocol section 8): missing parameters, limits,
 * dates in another form, names that are misspelt or belong to the protocol, a missing session.
 *
 * @throws TopRequestError with all problems at once
 */
export function checkRequest(api: TopApi, params: object, session: string | undefined): void {
  const problems: TopRequestProblem[] = [];
  try {
    addProblems(api, params, session, problems);
  } catch (error) {
    throw describeValues(error, api, params);
  }
  if (problems.length > 0) throw new TopRequestError(api.method, problems);
}

function addProblems(api: TopApi, params: object, session: string | undefined, problems: TopRequestProblem[]): void {
  const missing = (param: string, message: string) => problems.push({ code: 40, param, message });
  for (const path of api.required ?? []) {
    if (!valuesAt(api, params, path).every(hasValue)) missing(path, `missing required parameter \`${path}\``);
  }
  if (api.session === "required" && !session) {
    missing("session", "this API needs the user's session: pass it as second argument");
  }
  for (const path of Object.keys(api.limits ?? {})) {
    // The length of a file is that of its content, known when it is sent.
    if (api.params?.[path] === "file") continue;
    for (const value of valuesAt(api, params, path)) {
      const why = hasText(value) && exceeds(value, api.limits?.[path] as TopLimits);
      if (why) problems.push(invalid(path, why));
    }
  }
  for (const name of Object.keys(params)) {
    if (PUBLIC_PARAMETERS.includes(name)) problems.push(invalid(name, " is a public parameter: the client sets it"));
  }
  if (api.params) checkFields(api.params, params, "", problems);
}

/** The values at a dotted path, one a struct that was given: elements of lists one by one. Some parameters have a dot in their name. */
function valuesAt(api: TopApi, params: object, path: string): unknown[] {
  const dot = path.lastIndexOf(".");
  if (dot < 0 || (api.params && Object.hasOwn(api.params, path))) return [(params as Tree)[path]];
  const structs = valuesAt(api, params, path.slice(0, dot)).flat();
  return structs
    .filter((struct) => typeof struct === "object" && struct !== null)
    .map((struct) => (struct as Tree)[path.slice(dot + 1)]);
}

function hasText(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** TOP's SDKs refuse a blank text and an empty list too; of a list without a value nothing is sent. */
function hasValue(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return Array.isArray(value) ? value.some(hasValue) : hasText(value);
}
