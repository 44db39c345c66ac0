import { ApiCall } from "./api-call.js";
import { runCall } from "./attempts.js";
import type { Invocation } from "./invocation.js";
import type { TopResponseInfo } from "./response.js";

/** Everything that calls need and importing the package does not: loaded by the first call. */
export function execute<Data>(invocation: Invocation): Promise<TopResponseInfo<Data>> {
  return runCall<Data>(new ApiCall(invocation));
}
