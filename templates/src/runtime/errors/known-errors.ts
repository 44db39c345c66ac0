/** Registered, so that it is the same in every copy of this package, and of every other package generated so. */
const CLASSES = Symbol.for("taobao-open-platform.error");

interface Named {
  [CLASSES]?: readonly string[];
}

type ErrorClass = { readonly prototype: Error & Named };

/** Gives errors their name, and the names of all their classes, the nearest first. A class comes after the one it is made of. */
export function nameErrors(classes: Readonly<Record<string, ErrorClass>>): void {
  for (const [name, { prototype }] of Object.entries(classes)) {
    prototype.name = name;
    prototype[CLASSES] = [name, ...(prototype[CLASSES] ?? [])];
  }
}

/**
 * What `instanceof` asks: whether a value is of the class, or of the one of its name in another copy. A class made of ours
 * has no name that others could have.
 */
export function isOfClass(value: unknown, { prototype }: ErrorClass): boolean {
  try {
    if (prototype.isPrototypeOf(value as object)) return true;
    return Object.hasOwn(prototype, CLASSES) && !!(value as Named | null)?.[CLASSES]?.includes(prototype.name);
  } catch {
    return false; // a proxy that refuses to be looked at
  }
}
