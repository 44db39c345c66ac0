import { isMap } from "yaml";
import type { DraftField } from "../draft/draft.ts";
import type { FieldKey } from "../../facts/field.ts";
import type { SpecChange } from "./change.ts";
import type { MergeContext } from "./context.ts";
import { compareFacts } from "./facts.ts";
import { mapOf, type SourceMap, sourceMap } from "./source-map.ts";
import { keysOf } from "./told.ts";

interface Adopted {
  readonly field: DraftField;
  readonly changes: readonly SpecChange[];
}

/**
 * A field at a place where the spec has none, and what is to be told of it: one that was elsewhere keeps its words and
 * decisions, as far as the page has not changed them too, and so do its members.
 */
export function adopted(field: DraftField, at: string, context: MergeContext): Adopted {
  const inner = withMembers(field, at, (member, path) => adopted(member, path, context));
  const moved = context.plan.moves.get(field);
  if (!moved) return inner;
  const said: SpecChange = { kind: "moved", path: at, text: `${moved.path} -> ${at}` };
  const from = isMap(moved.entry.value) ? sourceMap(moved.map.text, moved.entry.value) : undefined;
  const kept = from ? keeping(inner.field, from, at, context, moved.path.replace(/^[^.]*\./, "")) : inner;
  return { field: kept.field, changes: [said, ...kept.changes, ...(from ? inner.changes : [])] };
}

function keeping(field: DraftField, from: SourceMap, at: string, context: MergeContext, formerly?: string): Adopted {
  const members = mapOf(from, "fields");
  const facts = compareFacts(from, field, at, context);
  const keys = Object.entries({ ...keysOf(from), ...Object.fromEntries(facts.sets), ...(formerly && { formerly }) });
  const kept = Object.fromEntries(keys.filter(([key]) => !facts.removes.has(key as FieldKey)));
  const inner = withMembers(field, at, (member, path) => {
    const old = members && mapOf(members, member.name);
    return old ? keeping(member, old, path, context) : { field: member, changes: [] };
  });
  return { field: { ...inner.field, kept }, changes: [...facts.changes, ...inner.changes] };
}

function withMembers(field: DraftField, at: string, adopt: (member: DraftField, at: string) => Adopted): Adopted {
  if (!field.fields) return { field, changes: [] };
  const members = field.fields.map((member) => adopt(member, `${at}.${member.name}`));
  return {
    field: { ...field, fields: members.map((member) => member.field) },
    changes: members.flatMap(({ changes }) => changes),
  };
}

export function say(kind: SpecChange["kind"], path: string, { name, facts }: DraftField): SpecChange {
  return { kind, path: `${path}.${name}`, text: facts.required ? `${facts.type}, required` : facts.type };
}
