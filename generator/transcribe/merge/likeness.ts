import { editDistance } from "../../../templates/src/data/near.ts";
import type { DraftField } from "../draft/draft.ts";
import { type Words, wordsHash } from "../wording/words.ts";

/** A field of a spec that the page no longer has under its name. */
export interface Candidate {
  readonly name: string;
  readonly type: string;
  readonly example: string;
  readonly description: string;
  /** What the page said of it. */
  readonly words?: Words;
  /** Of a struct. */
  readonly members?: readonly string[];
  /** Its neighbours. */
  readonly before: string | undefined;
  readonly behind: string | undefined;
}

/** The same scalar, or both a struct, as one or as a list of as many lists. */
export function isSameShape({ type, members }: Candidate, { facts, fields }: DraftField): boolean {
  const lists = (text: string) => text.replace(/\s+/g, "").match(/(?:\[\])*$/)?.[0].length;
  if (members === undefined && fields === undefined) return type.replace(/\s+/g, "") === facts.type.replace(/\s+/g, "");
  return members !== undefined && fields !== undefined && lists(type) === lists(facts.type);
}

/** Whether a new field is one that is gone: of the same shape, with the same words, or at the same place and alike. */
export function isRenamed(old: Candidate, field: DraftField, siblings: readonly DraftField[]): boolean {
  if (!isSameShape(old, field)) return false;
  const words = wordsHash(field.facts.description ?? "");
  const known = old.words ? old.words.hash : wordsHash(old.description);
  if (words !== "" && words === known) return true;
  if (old.members)
    return (
      shared(
        old.members,
        (field.fields ?? []).map(({ name }) => name),
      ) > 0.6
    );
  const index = siblings.indexOf(field);
  const isSamePlace = siblings[index - 1]?.name === old.before && siblings[index + 1]?.name === old.behind;
  return isSamePlace && (isAlike(old.name, field.name) || isAlike(old.description, field.facts.description ?? ""));
}

/** The larger part of both lists. */
function shared(a: readonly string[], b: readonly string[]): number {
  const names = new Set(a);
  return b.filter((name) => names.has(name)).length / Math.max(a.length, b.length, 1);
}

const MAX_LENGTH = 80;

/** Half of the letters stand. */
function isAlike(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  return length > 0 && length <= MAX_LENGTH && a !== "" && b !== "" && editDistance(a, b, length / 2) <= length / 2;
}
