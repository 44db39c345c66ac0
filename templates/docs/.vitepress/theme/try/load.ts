import type { RequestClass } from "./call.ts";
import type { ApiData } from "./client.ts";

/** How a page gets its API's class and data when they are needed. */
export interface Load {
  readonly request: () => Promise<RequestClass>;
  readonly data: () => Promise<ApiData>;
}
