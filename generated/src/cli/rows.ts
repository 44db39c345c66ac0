import type { ApiData, FieldData } from "../data/api.js";
import { parseType } from "../data/type.js";
import { scalarText } from "./answer.js";
import { printable, table } from "../data/text.js";

/** Where an answer's list is, and the fields of its elements. */
export interface List {
  readonly path: string;
  readonly fields: readonly FieldData[];
}

/**
 * The list of an answer: the one that pages are made of, else the first list of structs, the
 * outer before the inner, else the first.
 */
export function listOf({ pagination, response }: ApiData): List | undefined {
  const lists = listsIn(response ?? [], "");
  const ofPages = lists.find(({ path }) => path === pagination?.["items"]);
  return ofPages ?? lists.find(({ fields }) => fields.length > 0) ?? lists[0];
}

function listsIn(fields: readonly FieldData[], parent: string): List[] {
  const own = fields.filter(({ type }) => parseType(type).lists > 0);
  const inner = fields.flatMap(({ name, fields: members }) => listsIn(members ?? [], `${parent}${name}.`));
  return [...own.map(({ name, fields: members }) => ({ path: parent + name, fields: members ?? [] })), ...inner];
}

/** The list of an answer as aligned columns: the documented fields that any row fills, then those unknown to the spec. */
export function listLines(answer: unknown, { path, fields }: List): string[] {
  const rows = path
    .split(".")
    .reduce<unknown[]>((nodes, step) => nodes.flatMap((node) => memberOf(node, step)), [answer]);
  const structs = rows.map((row) => (typeof row === "object" && row !== null ? row : { [path]: row }) as Struct);
  const used = new Set(structs.flatMap((struct) => Object.keys(struct).filter((name) => cell(struct[name]) !== "")));
  const known = fields.map((field) => field.name);
  const names = [...known.filter((name) => used.has(name)), ...[...used].filter((name) => !known.includes(name))];
  if (names.length === 0) return table([known.length > 0 ? known : [path]]);
  return table([names.map(printable), ...structs.map((struct) => names.map((name) => cell(struct[name])))]);
}

type Struct = Readonly<Record<string, unknown>>;

/** What a step of a path leads to: every element of a list. */
function memberOf(node: unknown, name: string): unknown {
  return (typeof node === "object" && node !== null ? (node as Struct)[name] : undefined) ?? [];
}

function cell(value: unknown): string {
  const isEmpty = value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return isEmpty ? "" : scalarText(value);
}
