import type { FieldData } from "../../templates/src/data/api.ts";
import { limitFacts } from "../model/docs.ts";
import { NameSet } from "../model/names.ts";
import { parseType } from "../../templates/src/data/type.ts";
import { codeType } from "../../templates/src/data/code-type.ts";
import type { FieldRow } from "./api-page.ts";

/** Deeper members of an answer are folded at first. */
const OPEN_DEPTH = 2;

interface RowOptions {
  /** What anchors start with. */
  readonly prefix: string;
  /** The page of a field that many APIs share, relative to the page of an API. */
  readonly shared: (name: string) => string;
}

/** Fields as rows, those that must be given first, each struct with those of its members. */
export function fieldRows(fields: readonly FieldData[], options: RowOptions): FieldRow[] {
  const anchors = new NameSet();
  const walk = (level: readonly FieldData[], parent: string, depth: number): FieldRow[] => {
    const sorted = [...level].sort((a, b) => Number(b.required ?? false) - Number(a.required ?? false));
    return sorted.map((field) => {
      const path = parent + field.name;
      const id = anchors.claim(`${options.prefix}-${anchor(path)}`);
      const row = { ...fieldRow(field, options), id, path, depth, isOpen: depth < OPEN_DEPTH };
      return { ...row, fields: walk(field.fields ?? [], `${path}.`, depth + 1) };
    });
  };
  return walk(fields, "", 0);
}

function fieldRow(
  field: FieldData,
  { shared }: RowOptions,
): Omit<FieldRow, "id" | "path" | "depth" | "isOpen" | "fields"> {
  const { name, type: pageType, required = false, description = "", deprecated = "" } = field;
  return {
    name,
    type: codeType(field),
    pageType,
    required,
    description,
    limits: limitFacts(field, parseType(pageType).name).join("；"),
    default: text(field.default),
    example: text(field.example),
    origin: ORIGINS[field.exampleFrom ?? "page"],
    values: Object.entries(field.enum ?? {}).map(([value, meaning]) => ({ value, meaning })),
    deprecated,
    shared: shared(name),
  };
}

/** Of an example that is not the page's own. */
const ORIGINS = { page: "", twin: "取自同名字段", default: "即默认值", made: "示意值" };

function text(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Rows and their members in one list. */
export function flatRows(rows: readonly FieldRow[]): FieldRow[] {
  return rows.flatMap((row) => [row, ...flatRows(row.fields)]);
}

/** A name as the fragment of an address. */
export function anchor(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.-]/gu, "_");
}
