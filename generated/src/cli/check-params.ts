/** What is wrong with parameters that are there, as phrases. */
import type { FieldData } from "../data/api.js";
import { scalarOf } from "../data/scalars.js";
import { exceeds } from "../runtime/call/exceeds.js";
import { didYouMean } from "../data/near.js";

export type Params = Record<string, unknown>;

/** Members that came inside JSON. */
export function unknownMembers(fields: readonly FieldData[], struct: Params, parent: string): string[] {
  return fields.flatMap(({ name, fields: members }) => {
    if (!members) return [];
    return structsIn(struct[name]).flatMap((one) => {
      const known = members.map((member) => member.name);
      const unknown = Object.keys(one).filter((key) => !known.includes(key));
      const told = unknown.map((key) => `unknown member ${parent}${name}.${key}${didYouMean(key, known)}`);
      return [...told, ...unknownMembers(members, one, `${parent}${name}.`)];
    });
  });
}

/** The client tells these too, but only of calls in which nothing else is wrong. */
export function brokenLimits(fields: readonly FieldData[], struct: Params, parent: string): string[] {
  return fields.flatMap((field) => {
    const path = parent + field.name;
    const value = struct[field.name];
    const why = isBlank(value) || scalarOf(field.type)?.kind === "file" ? undefined : exceeds(value, field);
    const inside = structsIn(value).flatMap((one) => brokenLimits(field.fields ?? [], one, `${path}.`));
    return [...(why ? [path + why] : []), ...inside];
  });
}

/** Members of a struct count only where the struct is given. */
export function missingIn(fields: readonly FieldData[], struct: Params, parent: string): string[] {
  return fields.flatMap(({ name, required, fields: members }) => {
    const path = parent + name;
    if (isBlank(struct[name])) return required ? [path] : [];
    const inside = structsIn(struct[name]).flatMap((one) => missingIn(members ?? [], one, `${path}.`));
    return [...new Set(inside)];
  });
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
}

function structsIn(value: unknown): Params[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is Params => typeof one === "object" && one !== null);
}
