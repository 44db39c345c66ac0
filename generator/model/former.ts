import { formerNames } from "../facts/former-names.ts";
import type { FieldSpec } from "../validate/spec.ts";
import { setterName, setterNames } from "./names.ts";

/** Dotted path under which code looks for a field of an answer by its old name -> what it is called now. */
export function renamedPaths(fields: readonly FieldSpec[]): Readonly<Record<string, string>> {
  const names = formerNames(fields);
  const paths: Record<string, string> = {};
  const walk = (level: readonly FieldSpec[], parent: string): void => {
    for (const field of level) {
      const old = names.get(field);
      if (old !== undefined) paths[parent + old] = field.name;
      walk(field.fields ?? [], `${parent}${field.name}.`);
    }
  };
  if (names.size > 0) walk(fields, "");
  return paths;
}

type NamedSetter = readonly [field: FieldSpec, setter: string];

/**
 * The setters of a request class, and those under the old names of parameters. Of these none is numbered: where the old
 * name makes a setter that another parameter has, that one sets what it says now.
 */
export function settersOf(params: readonly FieldSpec[]): Readonly<Record<"own" | "former", readonly NamedSetter[]>> {
  const setterOf = setterNames();
  const own = params.map((field) => [field, setterOf(field.name)] as const);
  const names = formerNames(params);
  const former = params.flatMap((field): NamedSetter[] => {
    const old = names.get(field);
    return old !== undefined && setterOf(old) === setterName(old) ? [[field, setterName(old)]] : [];
  });
  return { own, former };
}
