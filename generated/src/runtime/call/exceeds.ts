import type { TopLimits } from "../api.js";

/** How a value breaks documented limits, as it follows the name of a parameter; `undefined` where it does not. */
export function exceeds(value: unknown, limits: TopLimits): string | undefined {
  const { maxLength = Infinity, maxListSize = Infinity, min = -Infinity, max = Infinity } = limits;
  const isText = typeof value === "string";
  if (isText && value.length > maxLength) {
    return ` has ${value.length} characters, at most ${maxLength} are allowed`;
  }
  const count = Array.isArray(value) ? value.length : isText ? value.split(",").length : 0;
  if (count > maxListSize) return ` has ${count} elements, at most ${maxListSize} are allowed`;
  if (limits.min === undefined && limits.max === undefined) return undefined;
  const number = typeof value === "object" || typeof value === "symbol" ? NaN : Number(value);
  if (number < min) return ` is ${number}, at least ${min} is allowed`;
  return number > max ? ` is ${number}, at most ${max} is allowed` : undefined;
}
