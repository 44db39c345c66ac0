import { derivedTag } from "../../../templates/src/data/type.ts";
import { near, question } from "../../../templates/src/data/near.ts";
import { SCALARS } from "../../facts/scalars.ts";
import { pascal } from "../../model/names.ts";
import type { PageField } from "../page.ts";

/** A page's word in lower case -> TOP's scalar. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  [...SCALARS].flatMap(([name, { words = [] }]) => [name.toLowerCase(), ...words].map((word) => [word, name])),
);

/** Words that say no more than an empty cell. */
const NOTHING = new Set(["", "null", "void", "-", "unknown", "undefined", "?"]);
const BARE_LISTS = new Set(["list", "array", "arraylist", "collection", "set"]);

export interface DraftType {
  /** As the spec writes it. */
  readonly type: string;
  /** The wire tag of a list's elements, where it is not the one derived from `type`. */
  readonly item?: string;
  readonly isStruct: boolean;
  readonly isList: boolean;
  readonly hasType: boolean;
  readonly hasTag: boolean;
  /** How the page's word was read, where it is not the spec's word. */
  readonly comment?: string;
}

/** A page's type as the spec's: `String []` -> `String[]`, `Long` -> `Number`, no type -> `Unknown`. */
export function draftType(field: PageField): DraftType {
  const { base, lists } = splitType(field.type);
  const hasMembers = field.fields !== undefined;
  const name = nameType(base, lists > 0, hasMembers, field.name);
  const isBytes = name === "byte[]";
  const isStruct = hasMembers || !SCALARS.has(name);
  const marks = isBytes ? lists - 1 : lists + (BARE_LISTS.has(base.toLowerCase()) && !hasMembers ? 1 : 0);
  const written = squeeze(field.type);
  const type = name + "[]".repeat(marks);
  const tag = marks > 0 ? tagOf(field, base) : undefined;
  return {
    type,
    ...(tag !== undefined && tag !== derivedTag(name) && { item: tag }),
    isStruct,
    isList: marks > 0,
    hasType: !NOTHING.has(base.toLowerCase()),
    hasTag: field.tag !== undefined,
    ...(written !== type && {
      comment: written === "" ? "no type is given" : `the type is written ${written}, read as ${type}`,
    }),
  };
}

/** What is strange about a type that is no word of TOP's and has no members: it becomes a struct without fields. */
export function strangeType({ name, type, fields }: PageField): string | undefined {
  const { base, lists } = splitType(type);
  if (fields || SCALARS.has(nameType(base, lists > 0, false, name))) return undefined;
  const meant = near(base, [...SPELLINGS.keys()], 1).map((word) => SPELLINGS.get(word) ?? word);
  return `its members are not on the page, and ${base} is none of TOP's types${question(meant)}`;
}

/** `List<Foo>` and `Foo []` are lists of `Foo`. */
function splitType(text: string): { base: string; lists: number } {
  let base = squeeze(text);
  let lists = 0;
  for (let inner = innerType(base); inner !== undefined; inner = innerType(base)) {
    base = inner;
    lists++;
  }
  return { base, lists };
}

function innerType(list: string): string | undefined {
  if (list.endsWith("[]")) return list.slice(0, -2);
  const generic = /^(?:java\.util\.)?(?:List|ArrayList|Set|Collection)<(?!>$)/i.exec(list)?.[0];
  return generic && list.endsWith(">") ? list.slice(generic.length, -1).trim() : undefined;
}

function squeeze(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/ ?\[ ?\]/g, "[]")
    .trim();
}

function nameType(base: string, isList: boolean, hasMembers: boolean, fieldName: string): string {
  const lower = base.toLowerCase();
  if (lower === "byte" && isList && !hasMembers) return "byte[]";
  const nothing = NOTHING.has(lower) || BARE_LISTS.has(lower);
  if (!hasMembers) return nothing ? "Unknown" : (scalarName(base) ?? structName(base, fieldName));
  return nothing ? structName("", fieldName) : structName(base, fieldName);
}

function scalarName(base: string): string | undefined {
  return SPELLINGS.get(base.toLowerCase().replace(/^(?:hash)?map<.*>$/, "map"));
}

/** A struct's name that the spec can hold and that is none of TOP's scalars. */
function structName(base: string, fieldName: string): string {
  const clean = /^[A-Za-z_]\w*$/.test(base) ? base : pascal(base);
  const name = clean || pascal(fieldName) || "Struct";
  const safe = /^\d/.test(name) ? `_${name}` : name;
  return scalarName(safe) ? `${safe}Struct` : safe;
}

/** The tag a sample shows, else the one derived from the page's own word for the type. */
function tagOf(field: PageField, base: string): string | undefined {
  const isWord = /^\w+$/.test(base) && !NOTHING.has(base.toLowerCase());
  const tag = field.tag ?? (isWord ? derivedTag(base) : undefined);
  return tag !== undefined && /^[A-Za-z_][\w.-]*$/.test(tag) ? tag : undefined;
}
