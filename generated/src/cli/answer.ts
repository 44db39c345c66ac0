import type { FieldData } from "../data/api.js";
import { table } from "./table.js";
import { printable } from "./text.js";

type Tree = Readonly<Record<string, unknown>>;

/** An answer as an indented tree, the meaning of a documented value behind it. */
export function answerLines(tree: Tree, fields: readonly FieldData[], indent = ""): string[] {
  const names = Object.keys(tree).filter((name) => tree[name] !== undefined);
  const scalars = names.filter((name) => !isNested(tree[name]));
  const rows = table(scalars.map((name) => scalarRow(name, tree[name], fieldOf(fields, name))));
  const blocks = names.filter((name) => isNested(tree[name]));
  return [
    ...rows.map((row) => indent + row),
    ...blocks.flatMap((name) => nestedLines(name, tree[name], fieldOf(fields, name)?.fields ?? [], indent)),
  ];
}

function nestedLines(name: string, value: unknown, fields: readonly FieldData[], indent: string): string[] {
  const inner = `${indent}  `;
  if (!Array.isArray(value)) return [`${indent}${printable(name)}`, ...answerLines(value as Tree, fields, inner)];
  const elements = value.flatMap((element: unknown, i) => elementLines(element, i + 1, fields, inner));
  return [`${indent}${printable(name)} (${value.length})`, ...elements];
}

/** An element of a list behind its number. */
export function elementLines(value: unknown, number: number, fields: readonly FieldData[], indent = ""): string[] {
  if (isNested(value)) return nestedLines(`[${number}]`, value, fields, indent);
  return [`${indent}[${number}]  ${scalarText(value)}`];
}

function scalarRow(name: string, value: unknown, field: FieldData | undefined): string[] {
  const meaning = typeof value === "object" ? undefined : meaningOf(String(value), field);
  return [printable(name), meaning === undefined ? scalarText(value) : `${scalarText(value)} (${printable(meaning)})`];
}

/** A value may be called as a method of every object is. */
function meaningOf(value: string, { enum: meanings = {} }: Partial<FieldData> = {}): string | undefined {
  return Object.hasOwn(meanings, value) ? meanings[value] : undefined;
}

/** Lists of scalars stay on one line. */
export function scalarText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "(none)" : value.map(scalarText).join(", ");
  if (value === "") return '""';
  return printable(typeof value === "object" ? JSON.stringify(value) : String(value));
}

function isNested(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isNested);
  return typeof value === "object" && value !== null;
}

function fieldOf(fields: readonly FieldData[], name: string): FieldData | undefined {
  return fields.find((field) => field.name === name);
}
