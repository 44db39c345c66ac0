import { OTHER_FORM } from "./cursor.ts";

export type Mapping = Record<string, unknown>;

/** Each key once; one that every object inherits is like any other. */
export function setKey(values: Mapping, key: string, value: unknown): void {
  if (values[key] !== undefined && Object.hasOwn(values, key)) throw OTHER_FORM;
  if (key === "__proto__")
    Object.defineProperty(values, key, { value, writable: true, enumerable: true, configurable: true });
  else values[key] = value;
}
