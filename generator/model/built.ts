import { type Described, descriptor } from "./descriptor.ts";
import type { BuiltClassModel } from "./model.ts";
import { setterNames } from "./names.ts";

/** The request class of an API as the built package has it: what it says and does, without the types. */
export function builtClass(api: Described, name: string): BuiltClassModel {
  const setterOf = setterNames();
  const setters = api.params.map((field) => [setterOf(field.name), field.name] as const);
  return { name, descriptor: descriptor(api), setters };
}
