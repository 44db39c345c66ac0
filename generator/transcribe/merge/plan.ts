import { isMap, type Node } from "yaml";
import type { DraftField } from "../draft/draft.ts";
import { groupBy } from "../group-by.ts";
import type { Words } from "../wording/words.ts";
import { type Candidate, isRenamed, isSameShape } from "./likeness.ts";
import { type Entry, entryOf, hasPersonsComment, mapOf, scalarOf, type SourceMap, sourceMap } from "./source-map.ts";

/** Fields of a spec that the page has under another name or in another struct: they are not removed and added. */
export interface Plan {
  /** Value of an entry -> what the page calls it. */
  readonly renames: ReadonlyMap<Node, DraftField>;
  /** Field -> the entry it was, at its old dotted path. */
  readonly moves: ReadonlyMap<DraftField, MovedEntry>;
  /** Values of entries that stand elsewhere now. */
  readonly left: ReadonlySet<Node>;
  /** New dotted path -> old one, of both kinds. */
  readonly oldPaths: ReadonlyMap<string, string>;
}

interface MovedEntry {
  readonly path: string;
  readonly map: SourceMap;
  readonly entry: Entry;
}

/** More of them are another page, and not a renamed one. */
const MAX_PAIRS = 10_000;

interface Lost extends MovedEntry {
  readonly value: Node;
}

interface Found {
  readonly path: string;
  readonly field: DraftField;
}

type LockedWords = (path: string) => Words | undefined;

/** Compares one side of a spec with a page. `path` is `params` or `response`. */
export function planOf(map: SourceMap, fields: readonly DraftField[], path: string, locked: LockedWords): Plan {
  const renames = new Map<Node, DraftField>();
  const oldPaths = new Map<string, string>();
  const lost: Lost[] = [];
  const found: Found[] = [];
  const compare = (level: SourceMap, members: readonly DraftField[], now: string, old: string): void => {
    const byName = new Map(members.map((field) => [field.name, field]));
    const gone = level.entries.filter((entry) => !byName.has(entry.key) && entry.value !== null);
    const added = members.filter((field) => !entryOf(level, field.name) && !field.isFromSample);
    const pairs = new Map<Entry, DraftField>();
    for (const field of gone.length * added.length > MAX_PAIRS ? [] : added) {
      const candidates = gone.filter((entry) => !pairs.has(entry) && !hasPersonsComment(level, entry));
      const same = candidates.filter((entry) =>
        isRenamed(candidate(level, entry, `${old}.${entry.key}`, locked), field, members),
      );
      if (same.length === 1 && same[0]) pairs.set(same[0], field);
    }
    for (const entry of level.entries) {
      const renamed = pairs.get(entry);
      const field = renamed ?? byName.get(entry.key);
      if (renamed && entry.value) renames.set(entry.value, renamed);
      if (renamed) oldPaths.set(`${now}.${renamed.name}`, `${old}.${entry.key}`);
      const inner = isMap(entry.value) ? mapOf(sourceMap(level.text, entry.value), "fields") : undefined;
      if (field?.fields && inner && field.hasAllMembers)
        compare(inner, field.fields, `${now}.${field.name}`, `${old}.${entry.key}`);
      if (!field && entry.value) lose(level, entry, `${old}.${entry.key}`);
    }
    const matched = new Set(pairs.values());
    for (const field of added) if (!matched.has(field)) find(field, `${now}.${field.name}`);
  };
  const lose = (level: SourceMap, entry: Entry, at: string): void => {
    if (entry.value) lost.push({ path: at, map: level, entry, value: entry.value });
    const inner = isMap(entry.value) ? mapOf(sourceMap(level.text, entry.value), "fields") : undefined;
    for (const member of inner?.entries ?? []) if (inner) lose(inner, member, `${at}.${member.key}`);
  };
  const find = (field: DraftField, at: string): void => {
    found.push({ path: at, field });
    for (const member of field.fields ?? []) find(member, `${at}.${member.name}`);
  };
  compare(map, fields, path, path);
  const moves = new Map<DraftField, MovedEntry>();
  const left = new Set<Node>();
  const lostNames = new Map(groupBy(lost, ({ entry }) => entry.key).map((group) => [group[0].entry.key, group]));
  const isTwin = new Set(groupBy(found, ({ field }) => field.name).flatMap((group) => (group.length > 1 ? group : [])));
  for (const { path: at, field } of found.filter((one) => !isTwin.has(one))) {
    const same = (lostNames.get(field.name) ?? []).filter(({ entry, map: level }) => {
      return isSameShape(
        candidate(level, entry, "", () => undefined),
        field,
      );
    });
    const [moved] = same;
    if (!moved || same.length > 1 || hasPersonsComment(moved.map, moved.entry)) continue;
    moves.set(field, moved);
    left.add(moved.value);
    oldPaths.set(at, moved.path);
  }
  return { renames, moves, left, oldPaths };
}

function candidate(level: SourceMap, entry: Entry, path: string, locked: LockedWords): Candidate {
  const map = isMap(entry.value) ? sourceMap(level.text, entry.value) : undefined;
  const index = level.entries.indexOf(entry);
  const textAt = (key: string) => (map ? String(scalarOf(entryOf(map, key)) ?? "") : "");
  const members = map && mapOf(map, "fields");
  const words = path === "" ? undefined : locked(path);
  return {
    name: entry.key,
    type: textAt("type"),
    example: textAt("example"),
    description: textAt("description"),
    ...(words && { words }),
    ...(members && { members: members.entries.map(({ key }) => key) }),
    before: level.entries[index - 1]?.key,
    behind: level.entries[index + 1]?.key,
  };
}
