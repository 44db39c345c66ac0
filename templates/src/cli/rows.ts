import type { ApiData, FieldData } from "../data/api.js";
import { parseType } from "../data/type.js";
import { scalarText } from "./answer.js";
import { table } from "./table.js";
import { printable } from "./text.js";

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

/** The elements of an answer's list. */
export function rowsIn(answer: unknown, { path }: List): unknown[] {
  return path.split(".").reduce<unknown[]>((nodes, step) => nodes.flatMap((one) => memberOf(one, step)), [answer]);
}

/** Rows as aligned columns: those asked for, else the documented fields that any row fills and then those unknown to the spec. */
export function rowLines(rows: readonly unknown[], { path, fields }: List, columns?: readonly string[]): string[] {
  const structs = rows.map((row) => (typeof row === "object" && row !== null ? row : { [path]: row }) as Struct);
  const known = fields.map((field) => field.name);
  const names = columns ?? namesOf(structs, known);
  if (names.length === 0) return table([known.length > 0 ? known : [path]]);
  const cells = structs.map((struct) =>
    names.map((name) => cell(columns ? valueAt(struct, name.split(".")) : struct[name])),
  );
  return table([names.map(printable), ...cells]);
}

function namesOf(structs: readonly Struct[], known: readonly string[]): string[] {
  const used = new Set(structs.flatMap((struct) => Object.keys(struct).filter((name) => cell(struct[name]) !== "")));
  return [...known.filter((name) => used.has(name)), ...[...used].filter((name) => !known.includes(name))];
}

/** The members of a row at these paths, under the paths' own names; what is not there is left out. */
export function pick(row: unknown, columns: readonly string[]): Struct {
  const found = columns.map((path) => [path, valueAt(row, path.split("."))] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Of a list on the way, the values of its elements. */
function valueAt(node: unknown, [step, ...others]: readonly string[]): unknown {
  if (step === undefined) return node;
  if (Array.isArray(node)) return node.map((one) => valueAt(one, [step, ...others])).filter((one) => one !== undefined);
  return isMember(node, step) ? valueAt(node[step], others) : undefined;
}

type Struct = Readonly<Record<string, unknown>>;

/** What a step of a path leads to: every element of a list. */
function memberOf(node: unknown, name: string): unknown {
  return (isMember(node, name) ? node[name] : undefined) ?? [];
}

function isMember(node: unknown, name: string): node is Struct {
  return typeof node === "object" && node !== null && Object.hasOwn(node, name);
}

function cell(value: unknown): string {
  const isEmpty = value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return isEmpty ? "" : scalarText(value);
}
