import { isFieldName } from "./field-name.ts";

/** As much of a field as its old name depends on. */
interface Renamable<Field> {
  readonly name: string;
  /** Dotted path from the root of its side. */
  readonly formerly?: string;
  readonly fields?: readonly Field[];
}

function isRenamed<Field extends Renamable<Field>>({ formerly, fields = [] }: Field): boolean {
  return formerly !== undefined || fields.some(isRenamed);
}

/**
 * Fields that were only renamed, with their old names: these go on for one release. One that moved to another struct has no
 * old name beside its new one, a name that is taken again means what it says now, and what is no name was nothing in code.
 */
export function formerNames<Field extends Renamable<Field>>(fields: readonly Field[]): ReadonlyMap<Field, string> {
  const found = new Map<Field, string>();
  const walk = (level: readonly Field[], parents: readonly string[]): void => {
    const taken = new Set(level.map(({ name }) => name));
    for (const field of level) {
      const { formerly = "", name } = field;
      const dot = formerly.lastIndexOf(".");
      const old = formerly.slice(dot + 1);
      const isHere = parents.includes(formerly.slice(0, Math.max(dot, 0)));
      if (isHere && isFieldName(old) && !taken.has(old)) found.set(field, old);
      const paths = parents.map((parent) => (parent === "" ? name : `${parent}.${name}`));
      walk(field.fields ?? [], formerly === "" ? paths : [...paths, formerly]);
    }
  };
  if (fields.some(isRenamed)) walk(fields, [""]);
  return found;
}
