/** Registered, so that it is the same in every copy of this package, and of every other package generated so. */
const NAME = Symbol.for("taobao-open-platform.error");

type ErrorClass = Function & { readonly prototype: object };

/** Gives the errors of a class its name, by which the same class of another copy knows them. */
export function nameErrors(classes: Readonly<Record<string, ErrorClass>>): void {
  for (const [name, { prototype }] of Object.entries(classes)) Object.defineProperty(prototype, NAME, { value: name });
}

/** What `instanceof` asks: whether a value is of the class, or of one with its name in another copy. */
export function isOfClass(value: unknown, type: ErrorClass): boolean {
  try {
    if (Function.prototype[Symbol.hasInstance].call(type, value)) return true;
    const name = ownName(type.prototype);
    return name !== undefined && typeof value === "object" && value !== null && hasName(value, name);
  } catch {
    return false; // a proxy that refuses to be looked at
  }
}

function hasName(value: object, name: string): boolean {
  let prototype: unknown = Object.getPrototypeOf(value);
  while (prototype && ownName(prototype) !== name) prototype = Object.getPrototypeOf(prototype);
  return Boolean(prototype);
}

/** A class made of one of ours has none: nobody else has it. */
function ownName(prototype: object): string | undefined {
  return Object.getOwnPropertyDescriptor(prototype, NAME)?.value;
}
