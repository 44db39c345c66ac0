import { attempt } from "../errors/thrown.js";

/** A value that cannot be sent. */
export class UnsendableValue extends TypeError {
  /** Leads to it from the parameter that holds it: `.member`, `[0]`. */
  path = "";
}

/** Runs a step into a struct or a list, so that whatever cannot be sent there is told by its whole path. */
export function within<T>(step: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw error; // Too deep, or a circle: no path of ten thousand steps.
    const reason = error instanceof UnsendableValue ? error : new UnsendableValue(messageOf(error), { cause: error });
    reason.path = step + reason.path;
    throw reason;
  }
}

/** What somebody's own method threw may be anything. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : typeof error;
}

/**
 * What is sent for an object: a Date, a list, a struct or a text. An object of a class stands for what it says of itself,
 * never for its insides: its `toDate()`, its digits, its `toJSON()`, its text; a Set is a list, a Map a struct.
 *
 * @throws UnsendableValue that names the class of an object that says nothing of itself
 */
export function plainValue(value: object): unknown {
  const { toJSON, toDate } = value as Own;
  const isOwn = isPlain(value) && !isFunction(toJSON) && !isFunction(toDate);
  return isOwn || value instanceof Date ? value : ownValue(value as Own);
}

/** What is sent for any value, `otherwise` for an object that stands for nothing. */
export function sentValue(value: unknown, otherwise: unknown): unknown {
  return typeof value === "object" && value !== null ? attempt(() => plainValue(value), otherwise) : value;
}

/** Lists, and object literals of any realm: `Object.prototype` is the only object with members that inherits from nothing. */
export function isPlain(value: object): boolean {
  return attempt(() => Array.isArray(value) || isLiteral(value), false);
}

function isLiteral(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The methods by which libraries let their objects speak. */
interface Own {
  readonly then?: unknown;
  readonly toDate?: () => unknown;
  readonly toJSDate?: () => unknown;
  readonly epochMilliseconds?: unknown;
  readonly toFixed?: () => string;
  readonly toNumber?: () => number;
  readonly _bsontype?: unknown;
  readonly toJSON?: (key: string) => unknown;
}

function ownValue(value: Own): unknown {
  // Some libraries' promises and queries have a text or a toJSON of their own.
  if (isFunction(value.then)) throw new UnsendableValue(`a ${nameOf(value)} cannot be sent: await it first`);
  const date = dateOf(value);
  if (date) return date;
  if (ArrayBuffer.isView(value)) throw new UnsendableValue(`bytes (a ${nameOf(value)}) cannot be sent as text`);
  switch (Object.prototype.toString.call(value)) {
    case "[object Set]":
      return [...(value as Set<unknown>)];
    case "[object Map]":
      return structOf(value as Map<unknown, unknown>);
    case "[object String]":
    case "[object Number]":
    case "[object Boolean]":
    case "[object BigInt]":
    case "[object Symbol]":
      return value.valueOf();
  }
  if (isFunction(value.toFixed) || isFunction(value.toNumber)) return digitsOf(value);
  if (value._bsontype === "Decimal128") return digitsOf(value); // MongoDB's, whose JSON tells its type: {"$numberDecimal":"1.10"}
  if (isFunction(value.toJSON)) return jsonOf(value, value.toJSON(""));
  return textOf(value);
}

/** Of dayjs, moment, luxon, Temporal; and a Date of another realm. */
function dateOf(value: Own): Date | undefined {
  if (typeof value.epochMilliseconds === "number") return new Date(value.epochMilliseconds);
  const method = [value.toDate, value.toJSDate].find(isFunction);
  const date = method ? method.call(value) : value;
  return Object.prototype.toString.call(date) === "[object Date]" ? new Date(Number(date)) : undefined;
}

/** Of Decimal, BigNumber and Long, which write small and large numbers with an exponent unless they are asked not to. */
function digitsOf(value: Own): string {
  const digits = value.toFixed?.() ?? String(value);
  if (/^-?\d+(\.\d+)?$/.test(digits)) return digits;
  throw new UnsendableValue(`a ${nameOf(value)} that is ${digits} is no number TOP knows`);
}

function structOf(map: Map<unknown, unknown>): object {
  const isNamed = [...map.keys()].every((key) => typeof key === "string" || typeof key === "number");
  if (isNamed) return Object.fromEntries(map);
  throw new UnsendableValue(`a ${nameOf(map)} with keys that are no texts cannot be sent`);
}

/** Once: what says of itself that it is itself says nothing. */
function jsonOf(value: object, json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  if (json === value) throw nameless(value);
  return plainValue(json);
}

function textOf(value: object): unknown {
  const text = isFunction(value.toString) || Symbol.toPrimitive in value ? String(value) : "[object]";
  if (!/^\[object\b.*\]$/s.test(text)) return text;
  const primitive: unknown = isFunction(value.valueOf) ? value.valueOf() : value;
  if (typeof primitive === "object") throw nameless(value);
  return primitive;
}

function nameless(value: object): UnsendableValue {
  return new UnsendableValue(
    `a ${nameOf(value)} cannot be sent: pass a text, a number, a Date, a list or a plain object`,
  );
}

function nameOf(value: object): string {
  const { constructor } = value;
  return (isFunction(constructor) && constructor.name) || Object.prototype.toString.call(value).slice(8, -1);
}

export function isFunction<T>(value: T): value is T & ((...args: never[]) => unknown) {
  return typeof value === "function";
}
