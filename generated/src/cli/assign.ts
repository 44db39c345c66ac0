import type { ApiData, FieldData } from "../data/api.js";
import { parseType } from "../data/type.js";
import { PUBLIC_PARAMETERS } from "../gateway.js";
import { brokenLimits, missingIn, type Params, unknownMembers } from "./check-params.js";
import { near, question } from "../data/near.js";
import { wireText } from "../runtime/wire/values.js";
import { short } from "./text.js";
import { checkShape, type Files, readValue, ValueError } from "./values.js";

interface Assigned {
  readonly params: Params;
  /** Everything that is wrong, one phrase each. */
  readonly problems: readonly string[];
}

/** What the parameters are put into, and by what they are read. */
interface Sheet {
  /** Missing for a method without a document, which takes its parameters as they are. */
  readonly api: ApiData | undefined;
  readonly params: Params;
  readonly files: Files;
}

/** `key=value` pairs and the members of a JSON body as the parameters of an API; `option.page_no=1` reaches into a struct. */
export function assign(
  api: ApiData | undefined,
  pairs: readonly string[],
  body: Params = {},
  files: Files = "paths",
): Assigned {
  const params: Params = {};
  const sheet = { api, params, files };
  const problems = [
    ...Object.entries(body).flatMap(([name, value]) => problemOf(() => assignMember(sheet, name, value))),
    ...pairs.flatMap((pair) => problemOf(() => assignMember(sheet, ...splitPair(pair)))),
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

/** A text is read as on a command line, anything else of a JSON body is the value. */
function assignMember({ api, params, files }: Sheet, name: string, value: unknown): void {
  if (name === "" || (!api && name === "__proto__")) throw new ValueError(`"${name}" is no name of a parameter`);
  if (api && typeof value !== "object") return assignText(api, params, files, name, textOf(name, value));
  if (api) checkShape(findField(api.params, [name], 0), value);
  if (PUBLIC_PARAMETERS.includes(name)) throw new ValueError(`${name} is a public parameter: the client sets it`);
  if (Object.hasOwn(params, name)) throw new ValueError(`${short(name)} is given twice`);
  params[name] = value;
}

/** As the client writes it: without an exponent, and with every digit. */
function textOf(name: string, value: unknown): string {
  try {
    return wireText(value) ?? "";
  } catch {
    throw new ValueError(`${short(name)} is ${String(value)}, a number without all of its digits: write it as a text`);
  }
}

/** Splits at the first `=`. */
export function splitPair(pair: string): readonly [key: string, text: string] {
  const at = pair.indexOf("=");
  if (at <= 0) throw new ValueError(`${short(pair)} is no key=value`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function assignText(api: ApiData, params: Params, files: Files, path: string, text: string): void {
  const steps = path.split(".");
  const name = steps.at(-1) as string;
  let fields = api.params;
  let target = params;
  for (const [i, step] of steps.slice(0, -1).entries()) {
    const field = findField(fields, steps, i);
    if (!field.fields) throw new ValueError(`${step} has no members: ${short(path)}`);
    if (parseType(field.type).lists > 0) throw new ValueError(`${step} is a list: give it as JSON, ${step}='[{...}]'`);
    target = structAt(target, step);
    fields = field.fields;
  }
  const field = findField(fields, steps, steps.length - 1);
  if (Object.hasOwn(target, name)) throw new ValueError(`${path} is given twice`);
  target[name] = valueOf(field, path, text, files);
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
  throw new ValueError(`unknown parameter ${short(path)}${question(paths)}`);
}

function valueOf(field: FieldData, path: string, text: string, files: Files): unknown {
  try {
    return readValue(field, text, files);
  } catch (error) {
    throw error instanceof ValueError ? new ValueError(`${path}=${short(text)} is not ${error.message}`) : error;
  }
}
