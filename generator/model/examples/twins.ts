import type { ApiSpec, FieldSpec } from "../../validate/spec.ts";

/** Where a field stands; its struct counts by its type, so that one struct has the same examples wherever it is used. */
export interface Place {
  readonly family: string;
  readonly side: "params" | "response";
  readonly struct: string;
}

type Leaf = Pick<FieldSpec, "name" | "type">;

/** The examples that documents give, by what they are examples of. */
export class Twins {
  /** By the field's name, as most fields have no twin at all, and then by what comes near. */
  readonly #examples = new Map<string, Map<string, Set<unknown>>>();

  add(place: Place, field: Leaf & Pick<FieldSpec, "example">): void {
    let ofName = this.#examples.get(field.name);
    if (!ofName) this.#examples.set(field.name, (ofName = new Map()));
    for (const key of keysOf(place, field)) {
      const known = ofName.get(key);
      if (known) known.add(field.example);
      else ofName.set(key, new Set([field.example]));
    }
  }

  /** Examples of fields with the same name and type, the nearest first. */
  *of(place: Place, field: Leaf): Generator<unknown> {
    const ofName = this.#examples.get(field.name);
    if (ofName) for (const key of keysOf(place, field)) yield* ofName.get(key) ?? [];
  }
}

/**
 * Near to far: the same struct of an API of the same family, that family, the same struct anywhere, anywhere. Within a
 * family the documents may differ in a field's type.
 */
function* keysOf({ family, side, struct }: Place, { type: { lists, name } }: Leaf): Generator<string> {
  yield `${family} ${side} ${struct} ${lists}`;
  yield `${family} ${lists}`;
  yield `${side} ${struct} ${lists} ${name}`;
  yield `${lists} ${name}`;
}

/** What the APIs of one task have in common: `sc.…`, `dg.…` and the plain one, with and without `upgrade`. */
export function familyOf(method: string): string {
  const steps = method.split(".");
  return steps.filter((step) => !["sc", "dg", "upgrade"].includes(step)).join(".");
}

/** Every field that has a value of its own, with its place. */
export function* leaves(api: ApiSpec): Generator<readonly [Place, FieldSpec]> {
  const { method, params, response = [] } = api;
  const family = familyOf(method);
  yield* leavesOf({ family, side: "params", struct: "" }, params);
  yield* leavesOf({ family, side: "response", struct: "" }, response);
}

function* leavesOf(place: Place, fields: readonly FieldSpec[]): Generator<readonly [Place, FieldSpec]> {
  for (const field of fields) {
    if (field.fields) yield* leavesOf({ ...place, struct: field.type.name }, field.fields);
    else yield [place, field];
  }
}
