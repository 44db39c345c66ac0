import type { ApiData, FieldData } from "../data/api.js";
import { parseType } from "../data/type.js";
import { PUBLIC_PARAMETERS } from "../gateway.js";
import { didYouMean, near, question } from "../data/near.js";
import { readValue, ValueError } from "./values.js";

export type Params = Record<string, unknown>;

export interface Assigned {
  readonly params: Params;
  /** Everything that is wrong, one phrase each. */
  readonly problems: readonly string[];
}

/** `key=value` pairs as the parameters of an API; `option.page_no=1` reaches into a struct. */
export function assign(api: ApiData, pairs: readonly string[]): Assigned {
  const params: Params = {};
  const problems = pairs.flatMap((pair) => {
    try {
      assignPair(api, params, pair);
      return [];
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      return [error.message];
    }
  });
  problems.push(...unknownMembers(api.params, params, ""));
  const missing = problems.length > 0 ? [] : missingIn(api.params, params, "");
  if (missing.length > 0) problems.push(`missing required ${missing.join(", ")}`);
  return { params, problems };
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

/** Members that came inside JSON. */
function unknownMembers(fields: readonly FieldData[], struct: Params, parent: string): string[] {
  return fields.flatMap(({ name, fields: members }) => {
    if (!members) return [];
    return structsIn(struct[name]).flatMap((one) => {
      const known = members.map((member) => member.name);
      const unknown = Object.keys(one).filter((key) => !known.includes(key));
      const told = unknown.map((key) => `unknown member ${parent}${name}.${key}${didYouMean(key, known)}`);
      return [...told, ...unknownMembers(members, one, `${parent}${name}.`)];
    });
  });
}

/** Members of a struct count only where the struct is given. */
function missingIn(fields: readonly FieldData[], struct: Params, parent: string): string[] {
  return fields.flatMap(({ name, required, fields: members }) => {
    const path = parent + name;
    if (isBlank(struct[name])) return required ? [path] : [];
    const inside = structsIn(struct[name]).flatMap((one) => missingIn(members ?? [], one, `${path}.`));
    return [...new Set(inside)];
  });
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
}

function structsIn(value: unknown): Params[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is Params => typeof one === "object" && one !== null);
}
