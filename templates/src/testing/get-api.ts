import type { ApiData } from "../data/api.js";
import { findApi } from "../data/read.js";
import { assertOwnData } from "./own-data.js";

/** Like `findApi`, but a name without a spec is an error. */
export function getApi(method: string): ApiData {
  assertOwnData();
  const api = findApi(method);
  if (!api) throw new Error(`No spec of ${method}: give its answer yourself, gateway.answer(method, answer)`);
  return api;
}
