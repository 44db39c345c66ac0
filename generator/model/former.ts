import type { FieldSpec } from "../validate/spec.ts";

/**
 * Fields that were only renamed, with their old names: these go on for one release. One that moved to another struct has no
 * old name beside its new one, and a name that is taken again means what it says now.
 */
export function formerNames(fields: readonly FieldSpec[]): ReadonlyMap<FieldSpec, string> {
  const found = new Map<FieldSpec, string>();
  const walk = (level: readonly FieldSpec[], parents: readonly string[]): void => {
    const taken = new Set(level.map(({ name }) => name));
    for (const field of level) {
      const { formerly = "", name } = field;
      const dot = formerly.lastIndexOf(".");
      const old = formerly.slice(dot + 1);
      const isRenamed = formerly !== "" && parents.includes(formerly.slice(0, Math.max(dot, 0))) && !taken.has(old);
      if (isRenamed) found.set(field, old);
      const paths = parents.map((parent) => (parent === "" ? name : `${parent}.${name}`));
      walk(field.fields ?? [], formerly === "" ? paths : [...paths, formerly]);
    }
  };
  walk(fields, [""]);
  return found;
}

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

/** Parameters that code may still set by their old names, with the setters of these. */
export function formerSetters(
  params: readonly FieldSpec[],
  setterOf: (param: string) => string,
): (readonly [field: FieldSpec, setter: string])[] {
  const names = formerNames(params);
  return params.flatMap((field) => {
    const old = names.get(field);
    return old === undefined ? [] : [[field, setterOf(old)] as const];
  });
}
