import { typeName } from "../changes/text.ts";
import { isFieldName } from "../facts/field-name.ts";
import { isIdName } from "../transcribe/draft/values.ts";
import type { FieldSpec, Spec } from "../validate/spec.ts";
import type { Tally } from "./tally.ts";

/** A correction as `spec/patches` has it. */
export interface ProposedPatch {
  readonly path: string;
  readonly add?: Readonly<Record<string, unknown>>;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

/** The patch that would document what came, or why there is none. */
export type Proposal = { readonly patch: ProposedPatch } | { readonly question: string };

const SCALARS: Readonly<Record<string, string>> = { string: "String", number: "Number", boolean: "Boolean" };

export function propose(spec: Spec, tally: Tally): Proposal {
  const api = spec.apis.find(({ method }) => method === tally.method);
  if (!api) return { question: "the specs have no such API" };
  const names = tally.path.replaceAll("[]", "").split(".");
  const parent = membersOf(api.response ?? [], names.slice(0, -1));
  const name = names.at(-1) ?? "";
  const path = ["response", ...names].join(".");
  const field = parent?.find((one) => one.name === name);
  if (!parent || name === "") return { question: "the specs have no such path" };
  if (!isFieldName(name)) return { question: "its name is none that a spec can hold" };
  if (tally.kind === "unknown") return field ? { question: "the specs have it by now" } : added(path, name, tally);
  return field ? retyped(path, field, tally) : { question: "the specs have no such path" };
}

function membersOf(fields: readonly FieldSpec[], names: readonly string[]): readonly FieldSpec[] | undefined {
  const [first, ...rest] = names;
  if (first === undefined) return fields;
  const members = fields.find(({ name }) => name === first)?.fields;
  return members && membersOf(members, rest);
}

function added(path: string, name: string, tally: Tally): Proposal {
  const type = scalarOf(tally, name) ?? "Unknown";
  const isId = type === "Number" && isIdName(name);
  return { patch: { path, add: { type, ...(isId && { format: "id" }) }, reason: reasonOf(tally) } };
}

function retyped(path: string, field: FieldSpec, tally: Tally): Proposal {
  const scalar = scalarOf(tally, field.name);
  const kinds = [...tally.found.keys()].filter((kind) => kind !== "null");
  const isList = kinds.length === 1 && kinds[0] === "list" && field.fields === undefined;
  const isText = scalar === "Number" && kinds.includes("string");
  if ((!scalar && !isList) || field.fields) return { question: "look at an answer: a type alone does not tell it" };
  const type = isList ? `${typeName(field)}[]` : `${scalar}${"[]".repeat(field.type.lists)}`;
  const format = isText ? "id" : field.format !== undefined && !isList ? null : undefined;
  const set = {
    ...(type !== typeName(field) && { type }),
    ...(format !== undefined && format !== field.format && { format }),
  };
  if (Object.keys(set).length === 0) return { question: "the specs say so by now" };
  return { patch: { path, set, reason: reasonOf(tally) } };
}

/** The one type of what came; an id comes as a number or as its digits. */
function scalarOf({ found }: Tally, name: string): string | undefined {
  const kinds = [...found.keys()].filter((kind) => kind !== "null");
  const isId = isIdName(name) && kinds.length > 0 && kinds.every((kind) => kind === "number" || kind === "string");
  if (isId && kinds.includes("number")) return "Number";
  const [kind = ""] = kinds;
  return kinds.length === 1 && Object.hasOwn(SCALARS, kind) ? SCALARS[kind] : undefined;
}

/** `seen in 12 answers as number, in 1 as string` */
function reasonOf({ found, expected }: Tally): string {
  const seen = [...found].map(([kind, count]) => `${count} as ${kind}`).join(", ");
  return `reported by onDrift: ${seen}${expected === undefined ? "; the page does not have it" : `; the page says ${expected}`}`;
}
