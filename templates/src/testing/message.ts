import { GLOBAL_ERRORS } from "../data/gateway-errors.js";
import type { ErrorAnswer } from "./answer.js";

/** How the platform answers a code, or a plain message for a code that is in no table. */
export function recordedError(code: number | string): Pick<ErrorAnswer, "msg" | "sub_code" | "sub_msg"> {
  const error = Object.hasOwn(GLOBAL_ERRORS, code) ? GLOBAL_ERRORS[code] : undefined;
  if (!error) return { msg: `Error ${code}` };
  const { name, message = name, sub_code, sub_msg } = error;
  return { msg: message, ...(sub_code && { sub_code }), ...(sub_msg && { sub_msg }) };
}
