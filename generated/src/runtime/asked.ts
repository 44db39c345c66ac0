import type { TopApi } from "./api.js";
import type { Core } from "./core.js";
import type { TopCallOptions, TopSession } from "./options.js";

export type Params = { readonly [name: string]: unknown };

/** What a client is asked to call, and how. */
export interface Asked {
  readonly core: Core;
  readonly api: TopApi;
  readonly params: Params;
  readonly session: TopSession | undefined;
  readonly options: TopCallOptions;
}
