import type { FieldSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { count, typeName } from "../text.ts";
import { diffFacts } from "./facts.ts";
import { pair } from "./pairs.ts";
import { diffType } from "./retype.ts";
import { noun, type Side, subject } from "./side.ts";

type Fields = readonly FieldSpec[];

/** Two trees of parameters or of an answer's fields, by dotted path. What stands or falls with its struct is not told. */
export function* diffFields(side: Side, from: Fields, to: Fields, prefix = ""): Generator<Finding> {
  const { removed, added, kept } = pair(from, to, (field) => field.name);
  for (const { name } of removed) yield remove(side, prefix + name);
  for (const field of added) yield add(side, field, prefix + field.name);
  for (const [old, now] of kept) {
    const path = prefix + now.name;
    for (const finding of diffField(side, old, now, path)) yield { ...finding, path: finding.path ?? path };
  }
}

function remove(side: Side, path: string): Finding {
  return { kind: `${side}.removed`, path, text: `Remove ${noun(side, path)}` };
}

function add(side: Side, field: FieldSpec, path: string): Finding {
  const required = side === "params" && field.required;
  const facts = [typeName(field), field.format, field.fields && count(field.fields.length, "member")];
  const text = `Add ${required ? "required " : ""}${noun(side, path)} (${facts.filter(Boolean).join(", ")})`;
  return { kind: required ? "params.added-required" : `${side}.added`, path, text };
}

function* diffField(side: Side, from: FieldSpec, to: FieldSpec, path: string): Generator<Finding> {
  yield* diffType(side, from, to, subject(side, path));
  yield* diffFacts(side, from, to, subject(side, path));
  if (from.fields && to.fields) yield* diffMembers(side, from.fields, to.fields, path);
}

/** A struct without members is typed as a record of anything, so its first members narrow it. */
function* diffMembers(side: Side, from: Fields, to: Fields, path: string): Generator<Finding> {
  if (from.length > 0 || to.length === 0) yield* diffFields(side, from, to, `${path}.`);
  else {
    const text = `Document the members of ${subject(side, path)} (${count(to.length, "member")})`;
    yield { kind: `${side}.members`, text };
  }
}
