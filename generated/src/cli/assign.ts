import type { ApiData, FieldData } from "../data/api.js";
import { parseType } from "../data/type.js";
import { PUBLIC_PARAMETERS } from "../gateway.js";
import { brokenLimits, missingIn, type Params, unknownMembers } from "./check-params.js";
import { near, question } from "../data/near.js";
import { checkShape, readValue, ValueError } from "./values.js";

interface Assigned {
  readonly params: Params;
  /** Everything that is wrong, one phrase each. */
  readonly problems: readonly string[];
}

/**
 * `key=value` pairs and the members of a JSON body as the parameters of an API; `option.page_no=1` reaches into a struct.
 * A method without a document takes its parameters as they are.
 */
export function assign(api: ApiData | undefined, pairs: readonly string[], body: Params = {}): Assigned {
  const params: Params = {};
  const place = (pair: string) => (api ? assignPair(api, params, pair) : assignText(params, pair));
  const problems = [
    ...Object.entries(body).flatMap(([name, value]) => problemOf(() => assignMember(api, params, name, value))),
    ...pairs.flatMap((pair) => problemOf(() => place(pair))),
  ];
  if (!api) return { params, problems };
  problems.push(...unknownMembers(api.params, params, ""));
  if (problems.length > 0) return { params, problems: [...problems, ...brokenLimits(api.params, params, "")] };
  const missing = missingIn(api.params, params, "");
  if (missing.length > 0)
    problems.push(`missing required ${missing.join(", ")}`, ...brokenLimits(api.params, params, ""));
  return { params, problems };
}

function problemOf(work: () => void): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    return [error.message];
  }
}

function assignText(params: Params, pair: string): void {
  const [name, text] = splitPair(pair);
  assignMember(undefined, params, name, text);
}

/** A member of a JSON body: a text is read as on a command line, anything else is the value. */
function assignMember(api: ApiData | undefined, params: Params, name: string, value: unknown): void {
  if (api && typeof value !== "object") return assignPair(api, params, `${name}=${String(value)}`);
  if (api) checkShape(findField(api.params, [name], 0), value);
  if (PUBLIC_PARAMETERS.includes(name)) throw new ValueError(`${name} is a public parameter: the client sets it`);
  if (Object.hasOwn(params, name)) throw new ValueError(`${name} is given twice`);
  params[name] = value;
}

/** Splits at the first `=`. */
export function splitPair(pair: string): readonly [key: string, text: string] {
  const at = pair.indexOf("=");
  if (at <= 0) throw new ValueError(`${pair} is no key=value`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function assignPair(api: ApiData, params: Params, pair: string): void {
  const [path, text] = splitPair(pair);
  const steps = path.split(".");
  const name = steps.at(-1) as string;
  let fields = api.params;
  let target = params;
  for (const [i, step] of steps.slice(0, -1).entries()) {
    const field = findField(fields, steps, i);
    if (!field.fields) throw new ValueError(`${step} has no members: ${path}`);
    if (parseType(field.type).lists > 0) throw new ValueError(`${step} is a list: give it as JSON, ${step}='[{...}]'`);
    target = structAt(target, step);
    fields = field.fields;
  }
  const field = findField(fields, steps, steps.length - 1);
  if (Object.hasOwn(target, name)) throw new ValueError(`${path} is given twice`);
  target[name] = valueOf(field, path, text);
}

function structAt(params: Params, name: string): Params {
  const struct = Object.hasOwn(params, name) ? params[name] : (params[name] = {});
  if (typeof struct !== "object" || struct === null) throw new ValueError(`${name} is given twice`);
  return struct as Params;
}

/** The field that a step of a path names. */
function findField(fields: readonly FieldData[], steps: readonly string[], at: number): FieldData {
  const name = steps[at] as string;
  const path = steps.join(".");
  const field = fields.find((one) => one.name === name);
  if (field) return field;
  if (path === "session") throw new ValueError("session is no parameter of the API: use --session or TOP_SESSION");
  if (PUBLIC_PARAMETERS.includes(path)) throw new ValueError(`${path} is a public parameter: the client sets it`);
  const names = fields.map((one) => one.name);
  const paths = near(name, names).map((one) => steps.with(at, one).join("."));
  throw new ValueError(`unknown parameter ${path}${question(paths)}`);
}

function valueOf(field: FieldData, path: string, text: string): unknown {
  try {
    return readValue(field, text);
  } catch (error) {
    throw error instanceof ValueError ? new ValueError(`${path}=${text} is not ${error.message}`) : error;
  }
}
