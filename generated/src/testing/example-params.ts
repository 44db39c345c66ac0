import { getApi } from "./get-api.js";
import { paramsOf } from "./parameters.js";

/**
 * The parameters of a documented call, as a request class takes them: every parameter with its example, but what is
 * deprecated, and files that may be left out. Of a paged API it is the first page. Dates are of the last two days, in the
 * order of the page, and a range is as long as one call may ask for at any time.
 *
 * @throws Error for a method that has no spec
 */
export function exampleParams<Params = Record<string, unknown>>(method: string): Params {
  return paramsOf(getApi(method)) as Params;
}
