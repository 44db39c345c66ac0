import type { TopApi, TopShape } from "../api.js";
import { elementsOf } from "../wire/list.js";
import { isTree, type Tree } from "../wire/tree.js";
import { notify, type TopDrift, type TopHooks } from "./hooks.js";

/** How many paths of one API are told: answers with made-up names must not fill the memory, or the log. */
const MAX_PATHS = 200;

/** Tells a client's hook how answers differ from the documentation: each path once per API. */
export class DriftWatch {
  readonly #hooks: TopHooks;
  readonly #told = new Map<string, Set<string>>();

  constructor(hooks: TopHooks) {
    this.#hooks = hooks;
  }

  look({ method, response }: TopApi, payload: Tree): void {
    if (!response) return;
    const told = this.#told.get(method) ?? new Set();
    this.#told.set(method, told);
    for (const drift of drifts(payload, response, "")) {
      if (told.size >= MAX_PATHS) return;
      if (told.has(drift.path)) continue;
      told.add(drift.path);
      notify(this.#hooks, "onDrift", { method, ...drift });
    }
  }
}

type Found = Omit<TopDrift, "method">;

/** `null` and the forms a list may have are no drift. */
function* drifts(value: unknown, shape: TopShape, path: string): Generator<Found> {
  if (value === null || shape === "json" || shape === "unknown") return;
  if (Array.isArray(shape)) {
    const [tag, element] = shape as readonly [string, TopShape];
    for (const one of elementsOf(value, [tag, element])) yield* drifts(one, element, `${path}[]`);
  } else if (typeof shape === "object" && isTree(value)) {
    yield* membersDrift(value, shape as { readonly [name: string]: TopShape }, path);
  } else if (typeof shape === "object" || !fits(value, shape as string)) {
    const expected = typeof shape === "string" ? shape : "struct";
    yield { path, kind: "retyped", expected, found: typeName(value) };
  }
}

function* membersDrift(tree: Tree, fields: { readonly [name: string]: TopShape }, path: string): Generator<Found> {
  for (const name of Object.keys(tree)) {
    const inner = path ? `${path}.${name}` : name;
    if (Object.hasOwn(fields, name)) yield* drifts(tree[name], fields[name] as TopShape, inner);
    else if (inner !== "request_id") {
      yield { path: inner, kind: "unknown", expected: undefined, found: typeName(tree[name]) };
    }
  }
}

/** An integer beyond 2^53 is a number on the wire and a text here. */
function fits(value: unknown, kind: string): boolean {
  switch (kind) {
    case "number":
      return typeof value === "number" || (typeof value === "string" && /^-?\d{16,}$/.test(value));
    case "boolean":
      return typeof value === "boolean";
    case "id":
    case "decimal":
      return typeof value === "number" || typeof value === "string";
    default:
      return typeof value === "string";
  }
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value === "object" ? "struct" : typeof value;
}
