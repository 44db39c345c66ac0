import type { FieldSpec } from "../validate/spec.ts";

type Fields = readonly FieldSpec[];

/** The names of structs by what they hold, which is spelt out only where there is more than one: most types have one shape. */
export class Shapes {
  #first: { readonly fields: Fields; readonly name: string } | undefined;
  #names: Map<string, string> | undefined;

  nameOf(fields: Fields): string | undefined {
    return this.#first && this.#all(this.#first).get(keyOf(fields));
  }

  add(fields: Fields, name: string): void {
    if (this.#first) this.#all(this.#first).set(keyOf(fields), name);
    else this.#first = { fields, name };
  }

  #all({ fields, name }: { readonly fields: Fields; readonly name: string }): Map<string, string> {
    return (this.#names ??= new Map([[keyOf(fields), name]]));
  }
}

function keyOf(fields: Fields): string {
  return JSON.stringify(fields);
}
