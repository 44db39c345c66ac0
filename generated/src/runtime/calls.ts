import type { Asked } from "./asked.js";
import { runCall } from "./call.js";
import type { TopResponseInfo } from "./response.js";
import { SingleCall } from "./single.js";

/** Everything that calls need and importing the package does not: loaded by the first call. */
export function callApi<Data>(asked: Asked): Promise<TopResponseInfo<Data>> {
  return runCall<Data>(new SingleCall(asked));
}
