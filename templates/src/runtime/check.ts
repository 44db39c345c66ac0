import { PUBLIC_PARAMETERS } from "../gateway.js";
import type { TopApi, TopLimits } from "./api.js";
import { TopRequestError, type TopRequestProblem } from "./errors.js";

type Params = { readonly [name: string]: unknown };

const RESERVED = new Set(PUBLIC_PARAMETERS);

/**
 * Everything that can be known to be wrong without asking the platform (protocol section 8): missing parameters, limits,
 * names that belong to the protocol, a missing session.
 *
 * @throws TopRequestError with all problems at once
 */
export function checkRequest(api: TopApi, params: Params, session: string | undefined): void {
  const problems: TopRequestProblem[] = [];
  for (const path of api.required ?? []) missing(params, path, problems);
  if (api.session === "required" && !session) {
    problems.push({
      code: 40,
      param: "session",
      message: "this API needs the user's session: pass it as second argument",
    });
  }
  for (const path in api.limits) {
    // The length of a file is that of its content, known when it is sent.
    if (api.params?.[path] !== "file") limit(params, path, api.limits[path] as TopLimits, problems);
  }
  for (const name in params) {
    if (RESERVED.has(name)) {
      problems.push({ code: 41, param: name, message: `\`${name}\` is a public parameter: the client sets it` });
    }
  }
  if (problems.length > 0) throw new TopRequestError(api.method, problems);
}

function missing(params: Params, path: string, problems: TopRequestProblem[]): void {
  const dot = path.lastIndexOf(".");
  const name = path.slice(dot + 1);
  for (const parent of dot < 0 ? [params] : structsAt(params, path.slice(0, dot))) {
    if (hasValue(parent[name])) continue;
    problems.push({ code: 40, param: path, message: `missing required parameter \`${path}\`` });
    return;
  }
}

/** TOP's SDKs refuse a blank text too. */
function hasValue(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  return !Array.isArray(value) || value.length > 0;
}

function limit(params: Params, path: string, limits: TopLimits, problems: TopRequestProblem[]): void {
  const dot = path.lastIndexOf(".");
  for (const parent of dot < 0 ? [params] : structsAt(params, path.slice(0, dot))) {
    const why = exceeds(parent[path.slice(dot + 1)], limits);
    if (why) problems.push({ code: 41, param: path, message: `\`${path}\` ${why}` });
  }
}

function exceeds(value: unknown, { maxLength, maxListSize, min, max }: TopLimits): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (maxLength !== undefined && typeof value === "string" && value.length > maxLength) {
    return `has ${value.length} characters, at most ${maxLength} are allowed`;
  }
  if (maxListSize !== undefined && countElements(value) > maxListSize) {
    return `has ${countElements(value)} elements, at most ${maxListSize} are allowed`;
  }
  if (min === undefined && max === undefined) return undefined;
  const number = Number(value);
  if (min !== undefined && number < min) return `is ${number}, at least ${min} is allowed`;
  if (max !== undefined && number > max) return `is ${number}, at most ${max} is allowed`;
  return undefined;
}

function countElements(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === "string" ? value.split(",").length : 0;
}

/** The structs at a dotted path that were given, elements of lists one by one. */
function structsAt(params: Params, path: string): Params[] {
  let level: unknown[] = [params];
  for (const step of path.split(".")) level = level.flatMap((struct) => (struct as Params)[step] ?? []);
  return level.filter((struct): struct is Params => typeof struct === "object" && struct !== null);
}
