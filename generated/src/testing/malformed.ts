import type { FieldData } from "../data/api.js";
import { datePattern, scalarOf } from "../data/scalars.js";
import { parseType } from "../data/type.js";
import { exceeds } from "../runtime/call/exceeds.js";
import { parseTopDate } from "../runtime/index.js";
import { firstOf } from "./first-of.js";
import { parseJson } from "./parse-json.js";

/** A parameter that is not as documented, and why. */
interface Problem {
  readonly path: string;
  /** Goes on behind the path. */
  readonly why: string;
}

/** What is wrong with a parameter as its text on the wire, or with a member of a struct as its JSON. */
export function problemOf(field: FieldData, given: unknown, path: string): Problem | undefined {
  if (given === undefined || given === null || given === "") return undefined;
  const isTree = field.fields !== undefined || scalarOf(field.type)?.kind === "json";
  const value = isTree && typeof given === "string" ? parseJson(given) : given;
  if (value === undefined) return { path, why: field.fields ? `is not a valid ${field.type}` : "is no JSON" };
  const why = exceeds(value, field)?.trim();
  if (why) return { path, why };
  if (field.fields) return structProblem(field, field.fields, value, path);
  if (isTree) return undefined;
  return firstOf(elementsOf(field, value), (one) => {
    const wrong = scalarProblem(field, one);
    return wrong === undefined ? undefined : { path, why: wrong };
  });
}

/** TOP's own samples pass one object for a list of objects, so both are taken. */
function structProblem(
  { type }: FieldData,
  fields: readonly FieldData[],
  struct: unknown,
  path: string,
): Problem | undefined {
  const isList = parseType(type).lists > 0;
  if (typeof struct !== "object" || struct === null || (Array.isArray(struct) && !isList)) {
    return { path, why: `is not a valid ${type}` };
  }
  const structs: readonly unknown[] = Array.isArray(struct) ? struct.flat(Infinity) : [struct];
  return firstOf(structs, (one) => {
    if (typeof one !== "object" || one === null) return { path, why: `is not a valid ${type}` };
    return firstOf(fields, (field) => {
      return problemOf(field, (one as Record<string, unknown>)[field.name], `${path}.${field.name}`);
    });
  });
}

/** A list travels joined by commas, inside a struct as JSON's array too. */
function elementsOf({ type }: FieldData, value: unknown): readonly unknown[] {
  if (parseType(type).lists === 0) return [value];
  if (Array.isArray(value)) return value.flat(Infinity) as unknown[];
  return typeof value === "string" ? value.split(",").map((one) => one.trim()) : [value];
}

function scalarProblem(field: FieldData, value: unknown): string | undefined {
  const text = typeof value === "object" ? undefined : String(value);
  const pid = text !== undefined && pidMeant(field, text);
  if (pid) return pid;
  const form = scalarOf(field.type)?.form;
  if (text === undefined || (form && !form.test(text))) return `is not a valid ${parseType(field.type).name}`;
  const pattern = datePattern(field);
  return pattern && text !== "" && !parseTopDate(text, pattern) ? `is not a valid date ${pattern}` : undefined;
}

/** A pid is `mm_MEMBER_SITE_ADZONE`. */
const PID = /^mm_\d+_(\d+)_(\d+)$/;

/** Where an id is wanted a pid is a common slip: the id is a part of it. */
function pidMeant({ name, type, format }: FieldData, text: string): string | undefined {
  const [, site, adzone] = PID.exec(text.trim()) ?? [];
  const isNumber = scalarOf(type)?.kind === "number";
  if (adzone === undefined || /pid$/.test(name) || !(isNumber || format === "id")) return undefined;
  if (name.endsWith("adzone_id")) return `is a pid: its last part is meant, ${adzone}`;
  if (name.endsWith("site_id")) return `is a pid: its middle part is meant, ${site}`;
  return `is a pid, not a valid ${type}`;
}
