import type { ApiSpec, FieldSpec } from "../../validate/spec.ts";

/** Where in an API a field stands; its struct counts by its type: one struct has the same examples wherever it is used. */
export interface Place {
  readonly side: "params" | "response";
  readonly struct: string;
}

type Leaf = Pick<FieldSpec, "name" | "type">;

/** A field as far as it is an example to others. A platform has a hundred thousand: they are no objects. */
export type Example = readonly [name: string, type: string, lists: number, value: unknown];

type Placed = readonly [family: string, Place, Example];

/** So many examples are looked at for one thing: the first nearly always fits, and a platform has thousands. */
const MOST = 100;

/** The examples that documents give, by what they are examples of. */
export class Twins {
  /** By the field's name, as most fields have no twin at all. */
  readonly #byName = new Map<string, Placed[]>();
  /** The same by what comes near: of the names that somebody has asked for. */
  readonly #asked = new Map<string, Neighbours>();

  add(...placed: Placed): void {
    const [, , [name]] = placed;
    const known = this.#byName.get(name);
    if (known) known.push(placed);
    else this.#byName.set(name, [placed]);
  }

  /** Examples of fields with the same name and type, the nearest first; all are to be added before. */
  *of(family: string, place: Place, field: Leaf): Generator<unknown> {
    let neighbours = this.#asked.get(field.name);
    if (!neighbours) {
      const placed = this.#byName.get(field.name);
      if (!placed) return;
      this.#asked.set(field.name, (neighbours = new Neighbours(placed)));
    }
    yield* neighbours.of(family, place, field);
  }
}

/** The fields of one name. Within a family the documents may differ in a field's type. */
class Neighbours {
  readonly #families = new Map<string, Placed[]>();
  readonly #examples = new Map<string, Set<unknown>>();

  constructor(all: readonly Placed[]) {
    for (const placed of all) {
      const [name, place, [, type, lists, value]] = placed;
      const family = this.#families.get(name) ?? [];
      if (family.length < MOST) family.push(placed);
      this.#families.set(name, family);
      for (const key of keysOf(place, type, lists)) {
        const known = this.#examples.get(key) ?? new Set();
        if (known.size < MOST) known.add(value);
        this.#examples.set(key, known);
      }
    }
  }

  /** Near to far: the same struct of an API of the same family, that family, the same struct anywhere, anywhere. */
  *of(name: string, place: Place, { type }: Leaf): Generator<unknown> {
    const family = (this.#families.get(name) ?? []).filter(([, , [, , lists]]) => lists === type.lists);
    for (const [, { side, struct }, [, , , value]] of family)
      if (side === place.side && struct === place.struct) yield value;
    for (const [, , [, , , value]] of family) yield value;
    for (const key of keysOf(place, type.name, type.lists)) yield* this.#examples.get(key) ?? [];
  }
}

function keysOf({ side, struct }: Place, type: string, lists: number): string[] {
  return [`${side} ${struct} ${lists} ${type}`, `${lists} ${type}`];
}

/** What the APIs of one task have in common: `sc.…`, `dg.…` and the plain one, with and without `upgrade`. */
export function familyOf(method: string): string {
  const steps = method.split(".");
  return steps.filter((step) => !["sc", "dg", "upgrade"].includes(step)).join(".");
}

/** Every field that has a value of its own, with its place. */
export function* leaves({ params, response = [] }: ApiSpec): Generator<readonly [Place, FieldSpec]> {
  yield* leavesOf(PARAMS, params);
  yield* leavesOf(RESPONSE, response);
}

/** The two roots of an API. */
export const PARAMS: Place = { side: "params", struct: "" };
export const RESPONSE: Place = { side: "response", struct: "" };

function* leavesOf(place: Place, fields: readonly FieldSpec[]): Generator<readonly [Place, FieldSpec]> {
  for (const field of fields) {
    if (field.fields) yield* leavesOf({ ...place, struct: field.type.name }, field.fields);
    else yield [place, field];
  }
}
