import { isMap } from "yaml";
import type { DraftField } from "../draft/draft.ts";
import type { SpecChange } from "./change.ts";
import type { Plan } from "./plan.ts";
import { mapOf, type SourceMap, sourceMap } from "./source-map.ts";
import { keysOf } from "./told.ts";

/** A field at a new place: one that was elsewhere keeps its words and decisions, and so do its members. */
export function adopted(field: DraftField, plan: Plan): DraftField {
  const moved = plan.moves.get(field);
  const from = moved && isMap(moved.entry.value) ? sourceMap(moved.map.text, moved.entry.value) : undefined;
  const fields = field.fields?.map((member) => adopted(member, plan));
  if (!moved || !from) return fields ? { ...field, fields } : field;
  return keeping({ ...field, ...(fields && { fields }) }, from, moved.path.replace(/^[^.]*\./, ""));
}

function keeping(field: DraftField, from: SourceMap, formerly: string | undefined): DraftField {
  const members = mapOf(from, "fields");
  const { type, required, example } = field.facts;
  const told = { type, required: required || undefined, ...(example !== undefined && { example }) };
  const fields = field.fields?.map((member) => {
    const old = members && mapOf(members, member.name);
    return old ? keeping(member, old, undefined) : member;
  });
  return { ...field, kept: { ...keysOf(from), ...told, ...(formerly && { formerly }) }, ...(fields && { fields }) };
}

/** A field that the page has at a place where the spec has none, and those that were moved into it. */
export function newField(path: string, field: DraftField, plan: Plan): SpecChange[] {
  const at = `${path}.${field.name}`;
  const moved = plan.moves.get(field);
  const inner = (field.fields ?? []).flatMap((member) => movedWithin(`${at}.${member.name}`, member, plan));
  if (moved) return [{ kind: "moved", path: at, text: `${moved.path} -> ${at}` }, ...inner];
  return [say("added", path, field), ...inner];
}

function movedWithin(at: string, field: DraftField, plan: Plan): SpecChange[] {
  const moved = plan.moves.get(field);
  const inner = (field.fields ?? []).flatMap((member) => movedWithin(`${at}.${member.name}`, member, plan));
  return moved ? [{ kind: "moved", path: at, text: `${moved.path} -> ${at}` }, ...inner] : inner;
}

export function say(kind: SpecChange["kind"], path: string, { name, facts }: DraftField): SpecChange {
  return { kind, path: `${path}.${name}`, text: facts.required ? `${facts.type}, required` : facts.type };
}
