import { NameSet } from "../../generator/model/names.ts";

export type Json = Readonly<Record<string, unknown>>;

/** Schemas that stand once in the document: equal ones of one name are one, others of that name get a number. */
export class Components {
  readonly #names = new NameSet();
  readonly #known = new Map<string, string>();
  readonly schemas = Object.create(null) as Record<string, Json>; // a struct may be called __proto__

  /** @returns the reference to it */
  add(wanted: string, schema: Json): Json {
    const key = JSON.stringify([wanted, schema]);
    let name = this.#known.get(key);
    if (name === undefined) {
      name = this.#names.claim(wanted.replaceAll(/[^A-Za-z0-9._-]/g, "_"));
      this.#known.set(key, name);
      this.schemas[name] = schema;
    }
    return { $ref: `#/components/schemas/${name}` };
  }
}
