import { GLOBAL_ERRORS } from "../data/gateway-errors.js";

/** TOP's `msg` of a code, or a plain one for a code that is in no table. */
export function messageOf(code: number | string): string {
  return (Object.hasOwn(GLOBAL_ERRORS, code) && GLOBAL_ERRORS[code]?.name) || `Error ${code}`;
}
