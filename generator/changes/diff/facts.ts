import { isDeepStrictEqual } from "node:util";
import { derivedTag } from "../../../templates/src/data/type.ts";
import type { LimitKey } from "../../facts/field.ts";
import type { FieldSpec } from "../../validate/spec.ts";
import type { Finding } from "../change.ts";
import { code, edited, name, newWords } from "../text.ts";
import { diffDeprecation } from "./deprecation.ts";
import { diffLimits } from "./limits.ts";
import { pairEntries } from "./pairs.ts";
import type { Side } from "./side.ts";

type Fact =
  | Exclude<keyof FieldSpec, "name" | "type" | "format" | "fields" | "exampleFrom" | "formerly" | "read" | LimitKey>
  | "limits";
type Diff = (side: Side, from: FieldSpec, to: FieldSpec, subject: string) => Iterable<Finding>;

/** Every fact of a field beside its type and members, in the order in which changes are told. */
const DIFFS: Readonly<Record<Fact, Diff>> = {
  required: diffRequired,
  default: diffDefault,
  limits: diffLimits,
  enum: diffValues,
  item: diffTag,
  deprecated: (side, from, to, subject) => diffDeprecation(side, subject, from.deprecated, to.deprecated),
  reworded: diffPageWords,
  description: diffDescription,
  example: diffExample,
};

/** What is said of one field beside its type and members. */
export function* diffFacts(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  for (const diff of Object.values(DIFFS)) yield* diff(side, from, to, subject);
}

/** New words of the page. Where facts were read from them these are told, and not the words. */
function* diffPageWords(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  const known = from.reworded === to.reworded ? from.read : [];
  const read = (to.read ?? []).filter((fact) => !known?.includes(fact));
  const words = to.reworded ?? to.description;
  if (read.includes("unit")) {
    yield { kind: `${side}.unit`, text: `Change the unit of ${subject}, whose page now says ${code(words)}` };
  } else if (to.reworded !== undefined && to.reworded !== from.reworded && read.length === 0) {
    yield { kind: `${side}.reworded`, text: newWords(subject, to.reworded) };
  }
}

function* diffDescription(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  if (from.description !== to.description) yield { kind: `${side}.description`, text: `Reword ${subject}` };
}

function* diffExample(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  if (isSameText(from.example, to.example)) return;
  yield { kind: `${side}.example`, text: edited("example", subject, from.example, to.example) };
}

/** `500` and `"500"` read the same; that the type has changed is told by itself. */
function isSameText(from: unknown, to: unknown): boolean {
  return isDeepStrictEqual(from, to) || (from !== undefined && to !== undefined && code(from) === code(to));
}

function* diffRequired(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  if (from.required === to.required) return;
  const now = to.required ? "required" : "optional";
  yield { kind: `${side}.${now}`, text: `Make ${subject} ${now}` };
}

function* diffDefault(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  if (isSameText(from.default, to.default)) return;
  yield { kind: defaultKind(side, from, to), text: edited("default", subject, from.default, to.default) };
}

function defaultKind(side: Side, from: FieldSpec, to: FieldSpec): Finding["kind"] {
  if (side === "response") return "response.default";
  if (from.required || to.required) return "params.default-unused";
  if (from.default === undefined) return "params.default-added";
  return to.default === undefined ? "params.default-removed" : "params.default-changed";
}

function* diffValues(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  const { removed, added, kept } = pairEntries(from.enum, to.enum);
  for (const [value] of removed) {
    yield { kind: `${side}.value-removed`, text: `Remove value ${name(value)} from ${subject}` };
  }
  for (const [value, label] of added) {
    yield { kind: `${side}.value-added`, text: `Add value ${name(value)} (${name(label)}) to ${subject}` };
  }
  for (const [[value, old], [, label]] of kept) {
    if (old !== label) yield { kind: `${side}.value-words`, text: `Reword value ${name(value)} of ${subject}` };
  }
}

function* diffTag(side: Side, from: FieldSpec, to: FieldSpec, subject: string): Generator<Finding> {
  if (from.type.lists === 0 || to.type.lists === 0) return;
  const [old, now] = [tagOf(from), tagOf(to)];
  if (old !== now) yield { kind: `${side}.item`, text: edited("list tag", subject, old, now) };
}

function tagOf({ item, type }: FieldSpec): string {
  return item ?? derivedTag(type.name);
}
