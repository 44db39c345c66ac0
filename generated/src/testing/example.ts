import type { ApiData, FailureData, FieldData } from "../data/api.js";
import { parseType } from "../data/type.js";
import { fieldAt, setAt, valueAt } from "./path.js";
import { listExample, scalarExample } from "./scalar.js";

type Tree = Record<string, unknown>;

/** The documented answer of an API: see `exampleAnswer`. */
export function exampleOf(api: ApiData): Tree {
  const answer = structExample(api.response ?? []);
  if (api.failure) succeed(answer, api, api.failure);
  return answer;
}

function structExample(fields: readonly FieldData[]): Tree {
  const members = fields.map((field) => [field.name, fieldExample(field)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function fieldExample(field: FieldData): unknown {
  const { lists } = parseType(field.type);
  if (field.fields) return nest(structExample(field.fields), lists);
  if (lists === 0) return field.example === undefined ? undefined : scalarExample(field);
  return field.example === undefined ? [] : nest(listExample(field), lists - 1);
}

/** A value inside that many lists of one element. */
export function nest(value: unknown, lists: number): unknown {
  return lists === 0 ? value : [nest(value, lists - 1)];
}

function succeed(answer: Tree, api: ApiData, { flag, code, ok }: FailureData): void {
  if (flag) setAt(answer, flag, true);
  const [success] = ok ?? [];
  if (!code || success === undefined || ok?.some((value) => String(value) === String(valueAt(answer, code)))) return;
  const isNumber = fieldAt(api.response ?? [], code)?.type === "Number";
  setAt(answer, code, isNumber ? Number(success) : String(success));
}
