import { isMap } from "yaml";
import type { DraftField } from "../draft/draft.ts";
import { fieldLines, fieldsBlock, flowFields, flowMap } from "../render/field.ts";
import { keyText } from "../render/scalar.ts";
import { becomesBlock, blockify } from "./blockify.ts";
import { join, type Merged, type SpecChange } from "./change.ts";
import { mergeComments } from "./comments.ts";
import { dropped } from "./dropped.ts";
import { type Edit, lineStart } from "./edits.ts";
import { compareFacts } from "./facts.ts";
import { editKeys, insertEntry, removeEntries } from "./keys.ts";
import type { MergeContext } from "./context.ts";
import { adopted, say } from "./moved.ts";
import type { Plan } from "./plan.ts";
import { type Entry, entryOf, indentOf, type SourceMap, sourceMap } from "./source-map.ts";

/** The members of one level: what the page adds, drops and changes. `owner` is the entry whose value the map is. */
export function mergeFields(
  owner: Entry,
  map: SourceMap,
  fields: readonly DraftField[],
  isComplete: boolean,
  path: string,
  context: MergeContext,
): Merged {
  const { renames } = context.plan;
  const keyOf = new Map(
    map.entries.flatMap(({ key, value }) => {
      const field = value && renames.get(value);
      return field ? [[field, key] as const] : [];
    }),
  );
  const isKnown = (field: DraftField) => entryOf(map, field.name) !== undefined || keyOf.has(field);
  const { removes, changes } = isComplete
    ? dropped(map, fields, path, context.plan)
    : { removes: new Set<string>(), changes: [] };
  const added = fields.filter((field) => !isKnown(field));
  const placed = new Map(added.map((field) => [field, adopted(field, `${path}.${field.name}`, context)] as const));
  const told = added.flatMap((field) => toldOf(path, field, placed.get(field)?.changes ?? []));
  const news: Merged = { edits: [], changes: [...changes, ...told] };
  if (map.entries.length === removes.size) {
    const isSame = map.entries.length === 0 && added.length === 0;
    const own = [...placed.values()].map(({ field }) => field);
    return isSame ? news : { ...news, edits: [replaceAll(owner, map, own)] };
  }
  let before: string | undefined;
  const inserts = fields.flatMap((field) => {
    const own = placed.get(field);
    if (own) return [insertField(map, before, own.field, removes)];
    before = keyOf.get(field) ?? field.name;
    return [];
  });
  const byName = new Map(fields.map((field) => [field.name, field]));
  const merged = map.entries.flatMap((entry) => {
    const renamed = entry.value ? renames.get(entry.value) : undefined;
    const field = renamed ?? byName.get(entry.key);
    if (!field) return [];
    const at = `${path}.${field.name}`;
    const merged = mergeField(map, entry, field, at, context);
    return renamed ? [renameEdits(map, entry, field, at, context.plan), merged] : [merged];
  });
  // Where a new member of the last field and a new field below it meet, the member comes first.
  const inner = join(merged);
  return {
    edits: [...inner.edits, ...inserts, ...removeEntries(map, removes)],
    changes: [...news.changes, ...inner.changes],
  };
}

/** A field that the page has at a place where the spec has none: as added, unless it was moved there. */
function toldOf(path: string, field: DraftField, changes: readonly SpecChange[]): readonly SpecChange[] {
  const isMoved = changes.some((change) => change.kind === "moved" && change.path === `${path}.${field.name}`);
  return isMoved ? changes : [say("added", path, field), ...changes];
}

/** The new key; the field itself says what it was called. */
function renameEdits(map: SourceMap, entry: Entry, field: DraftField, path: string, { oldPaths }: Plan): Merged {
  const key = { start: entry.start, end: entry.keyEnd, text: keyText(field.name) };
  return { edits: [key], changes: [{ kind: "renamed", path, text: `${oldPaths.get(path) ?? entry.key} -> ${path}` }] };
}

function insertField(map: SourceMap, after: string | undefined, field: DraftField, removes: ReadonlySet<string>): Edit {
  if (map.isFlow) return insertEntry(map, after, `${keyText(field.name)}: ${flowMap(field)}`, removes);
  const indent = indentOf(map);
  const lines = fieldLines(field, indent).join("\n");
  return insertEntry(map, after, lines.slice(indent.length), removes);
}

function replaceAll(owner: Entry, map: SourceMap, fields: readonly DraftField[]): Edit {
  const indent = " ".repeat(owner.start - lineStart(map.text, owner.start));
  const isInFlow = map.text.slice(lineStart(map.text, owner.start), owner.start).trim() !== "";
  const text = isInFlow ? ` ${flowFields(fields)}` : fieldsBlock(fields, `${indent}  `);
  return { start: owner.keyEnd + 1, end: owner.end, text };
}

function mergeField(parent: SourceMap, entry: Entry, field: DraftField, path: string, context: MergeContext): Merged {
  if (!isMap(entry.value))
    return { edits: [], changes: [{ kind: "kept", path, text: "no map of keys: left as it is" }] };
  const map = sourceMap(parent.text, entry.value);
  const old = context.plan.oldPaths.get(path);
  const facts = field.isFromSample ? undefined : compareFacts(map, field, path, context);
  if (facts && old !== undefined) facts.set("changed", "formerly", old.replace(/^[^.]*\./, ""), "");
  if (facts && becomesBlock(parent, map, entry, field)) {
    const added = (field.fields ?? []).map((member) => say("added", path, member));
    const block: Merged = { edits: [blockify(map, entry, field, facts)], changes: [...facts.changes, ...added] };
    return join([block, mergeComments(parent, entry, field, path, true)]);
  }
  const own: Merged = facts ? { edits: editKeys(map, facts.sets, facts.removes), changes: facts.changes } : join([]);
  const members = mergeMembers(map, entry, field, path, context);
  const comments = field.isFromSample ? join([]) : mergeComments(parent, entry, field, path, own.changes.length > 0);
  return join([own, members, comments]);
}

function mergeMembers(map: SourceMap, entry: Entry, field: DraftField, path: string, context: MergeContext): Merged {
  const owner = entryOf(map, "fields");
  const old = isMap(owner?.value) ? sourceMap(map.text, owner.value) : undefined;
  if (owner && old && field.fields) return mergeFields(owner, old, field.fields, field.hasAllMembers, path, context);
  if (!owner && field.fields) return addMembers(map, entry, field, field.fields, path);
  if (!owner || field.fields || !field.hasType) return join([]);
  const changes = (old?.entries ?? []).map((one): SpecChange => ({
    kind: "removed",
    path: `${path}.${one.key}`,
    text: `the page says ${field.facts.type}`,
  }));
  return { edits: removeEntries(map, new Set(["fields"])), changes };
}

/** A scalar that became a struct. */
function addMembers(
  map: SourceMap,
  entry: Entry,
  field: DraftField,
  members: readonly DraftField[],
  path: string,
): Merged {
  const changes = members.map((member) => say("added", path, member));
  const line = map.isFlow ? `fields: ${flowFields(members)}` : `fields:${fieldsBlock(members, `${indentOf(map)}  `)}`;
  return { edits: [insertEntry(map, map.entries.at(-1)?.key, line, new Set())], changes };
}
