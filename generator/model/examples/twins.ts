import type { ApiSpec, FieldSpec } from "../../validate/spec.ts";

/** Where a field stands; its struct counts by its type, so that one struct has the same examples wherever it is used. */
export interface Place {
  readonly method: string;
  readonly side: "params" | "response";
  readonly struct: string;
}

type Leaf = Pick<FieldSpec, "name" | "type">;

/** The examples that documents give, by what they are examples of. */
export class Twins {
  readonly #examples = new Map<string, Set<unknown>>();

  add(place: Place, field: Leaf & Pick<FieldSpec, "example">): void {
    for (const key of keysOf(place, field)) {
      const known = this.#examples.get(key);
      if (known) known.add(field.example);
      else this.#examples.set(key, new Set([field.example]));
    }
  }

  /** Examples of fields with the same name and type, the nearest first. */
  *of(place: Place, field: Leaf): Generator<unknown> {
    for (const key of keysOf(place, field)) yield* this.#examples.get(key) ?? [];
  }
}

/**
 * Near to far: the same struct of an API of the same family, that family, the same struct anywhere, anywhere. Within a
 * family the documents may differ in a field's type.
 */
function keysOf({ method, side, struct }: Place, { name, type }: Leaf): string[] {
  const member = `${name} ${type.lists}`;
  const field = `${member} ${type.name}`;
  const family = familyOf(method);
  return [`${family} ${side} ${struct} ${member}`, `${family} ${member}`, `${side} ${struct} ${field}`, field];
}

/** What the APIs of one task have in common: `sc.…`, `dg.…` and the plain one, with and without `upgrade`. */
function familyOf(method: string): string {
  const steps = method.split(".");
  return steps.filter((step) => !["sc", "dg", "upgrade"].includes(step)).join(".");
}

/** Every field that has a value of its own, with its place. */
export function* leaves(api: ApiSpec): Generator<readonly [Place, FieldSpec]> {
  const { method, params, response = [] } = api;
  yield* leavesOf({ method, side: "params", struct: "" }, params);
  yield* leavesOf({ method, side: "response", struct: "" }, response);
}

function* leavesOf(place: Place, fields: readonly FieldSpec[]): Generator<readonly [Place, FieldSpec]> {
  for (const field of fields) {
    if (field.fields) yield* leavesOf({ ...place, struct: field.type.name }, field.fields);
    else yield [place, field];
  }
}
