import type { ApiData, FailureData, FieldData } from "../data/api.js";
import { parseType } from "../data/type.js";
import { getApi } from "./get-api.js";
import { listExample, scalarExample } from "./scalar.js";

type Tree = Record<string, unknown>;

/**
 * The documented answer of an API, as the client resolves with it: built from the examples of its fields, ids as texts,
 * lists as arrays. Every field has a value: the document's example, that of a field alike, or one made by its type. Where the
 * document's own example is a business failure, its flag or code is turned into success. `{}` where no source documents the
 * answer.
 *
 * @throws Error for a method that has no spec
 */
export function exampleAnswer<Answer = Record<string, unknown>>(method: string): Answer {
  return exampleOf(getApi(method)) as Answer;
}

/** The same of any API. */
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
  if (!code || success === undefined || ok?.some((value) => String(value) === String(at(answer, code)))) return;
  const isNumber = fieldAt(api.response ?? [], code)?.type === "Number";
  setAt(answer, code, isNumber ? Number(success) : String(success));
}

/** The field at a dotted path. */
export function fieldAt(fields: readonly FieldData[], path: string): FieldData | undefined {
  const [name, ...rest] = path.split(".");
  const field = fields.find((one) => one.name === name);
  return rest.length === 0 ? field : fieldAt(field?.fields ?? [], rest.join("."));
}

/** The value at a dotted path. */
export function at(tree: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (value as Tree | undefined)?.[name], tree);
}

/** Puts a value at a dotted path, where there is a struct for it; `undefined` takes it away. */
export function setAt(tree: object, path: string, value: unknown): void {
  const parent = path.includes(".") ? at(tree, path.slice(0, path.lastIndexOf("."))) : tree;
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (typeof parent !== "object" || parent === null) return;
  if (value === undefined) delete (parent as Tree)[name];
  else (parent as Tree)[name] = value;
}
