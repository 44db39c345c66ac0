/** An object of an answer or of parameters. */
export type Tree = { [name: string]: unknown };

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member as text, whatever type it has: a list or an object is its JSON. `undefined` where there is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (value === undefined || value === null) return undefined;
  if (typeof value === "bigint") return String(value); // of a request: JSON has none
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value; // nested too deep to be written
  }
}
