import type { ApiData, FieldData } from "../data/api.js";
import { scalarOf } from "../data/scalars.js";
import { parseType } from "../data/type.js";
import { movedToNow, startWindow } from "./dates.js";
import { nest } from "./example.js";
import { fieldAt, setAt, valueAt } from "./path.js";
import { listExample, scalarExample } from "./scalar.js";

type Tree = Record<string, unknown>;

/** `exampleParams` of any API, on any day. */
export function paramsOf(api: ApiData, now = new Date()): Tree {
  const { pagination, window } = api;
  const params = structParam(movedToNow(api.params, now));
  if (pagination?.page) firstPage(params, pagination.page);
  const { position } = pagination ?? {};
  if (position && !fieldAt(api.params, position)?.required) setAt(params, position, undefined);
  if (window) startWindow(params, api.params, window);
  return params;
}

function structParam(fields: readonly FieldData[]): Tree {
  const members = fields.map((field) => [field.name, fieldParam(field)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function fieldParam(field: FieldData): unknown {
  if (field.deprecated !== undefined && !field.required) return undefined;
  const { lists } = parseType(field.type);
  if (field.fields) return nest(structParam(field.fields), lists);
  const { kind, placeholder } = scalarOf(field.type) ?? {};
  if (kind === "file") return field.required ? placeholder : undefined;
  if (field.example === undefined) return undefined;
  return lists === 0 ? scalarExample(field) : nest(listExample(field), lists - 1);
}

/** Examples of documents are taken from a page that was asked for later. */
function firstPage(params: Tree, path: string): void {
  const page = valueAt(params, path);
  if (typeof page === "number" && page > 1) setAt(params, path, 1);
}
