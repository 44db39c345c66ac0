import type { FieldSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { count, name, typeName } from "../text.ts";
import { diffFacts } from "./facts.ts";
import { type Moves, movesOf } from "./moves.ts";
import { pair } from "./pairs.ts";
import { diffType } from "./retype.ts";
import { noun, type Side, subject } from "./side.ts";

type Fields = readonly FieldSpec[];

/** Two trees of parameters or of an answer's fields, by dotted path. What stands or falls with its struct is not told. */
export function* diffTree(side: Side, from: Fields, to: Fields): Generator<Finding> {
  yield* diffFields(side, from, to, movesOf(from, to));
}

function* diffFields(
  side: Side,
  from: Fields,
  to: Fields,
  moves: Moves,
  prefix = "",
  old = prefix,
): Generator<Finding> {
  const { removed, added, kept } = pair(from, to, (field) => field.name);
  for (const { name } of removed) if (!moves.from.has(old + name)) yield remove(side, prefix + name);
  for (const field of added) yield* addOrMove(side, field, prefix + field.name, moves);
  for (const [before, now] of kept) {
    const path = prefix + now.name;
    yield* at(path, diffField(side, before, now, path, moves, old + now.name));
  }
}

function* at(path: string, findings: Iterable<Finding>): Generator<Finding> {
  for (const finding of findings) yield { ...finding, path: finding.path ?? path };
}

function* addOrMove(side: Side, field: FieldSpec, path: string, moves: Moves): Generator<Finding> {
  const moved = moves.to.get(path);
  if (!moved) {
    yield add(side, field, path);
    return;
  }
  const isRenamed = parentOf(moved.path) === parentOf(path);
  const text = `${isRenamed ? "Rename" : "Move"} ${noun(side, moved.path)} to ${name(path)}`;
  yield { kind: `${side}.${isRenamed ? "renamed" : "moved"}`, path, text };
  yield* at(path, diffField(side, moved.field, field, path, moves, moved.path));
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf(".") + 1);
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

function* diffField(
  side: Side,
  from: FieldSpec,
  to: FieldSpec,
  path: string,
  moves: Moves,
  old: string,
): Generator<Finding> {
  yield* diffType(side, from, to, subject(side, path));
  yield* diffFacts(side, from, to, subject(side, path));
  if (from.fields && to.fields) yield* diffMembers(side, from.fields, to.fields, path, moves, old);
}

/** A struct without members is typed as a record of anything, so its first members narrow it. */
function* diffMembers(
  side: Side,
  from: Fields,
  to: Fields,
  path: string,
  moves: Moves,
  old: string,
): Generator<Finding> {
  if (from.length > 0 || to.length === 0) yield* diffFields(side, from, to, moves, `${path}.`, `${old}.`);
  else {
    const text = `Document the members of ${subject(side, path)} (${count(to.length, "member")})`;
    yield { kind: `${side}.members`, text };
  }
}
