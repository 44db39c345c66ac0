import type { ApiData } from "../data/api.js";
import { fieldAt, setAt } from "./path.js";

/** An answer that tells of a failure where the API's spec says: its flag is false, its code and message are these. */
export function businessFailure({ method, failure, response }: ApiData, code: number | string, msg: string): object {
  if (!failure) {
    throw new TypeError(`${method} has no failures inside its answer: use fault.error(code, sub_code, { sub_msg })`);
  }
  const answer = {};
  const isSuccess = failure.code !== undefined && failure.ok?.some((one) => String(one) === String(code));
  if (isSuccess) throw new TypeError(`${method} means success by ${failure.code} ${code}`);
  if (failure.flag) setAt(answer, failure.flag, false);
  if (failure.code) {
    const isNumber = fieldAt(response ?? [], failure.code)?.type === "Number";
    setAt(answer, failure.code, isNumber && Number.isFinite(Number(code)) ? Number(code) : String(code));
  }
  if (failure.message) setAt(answer, failure.message, msg);
  return answer;
}
