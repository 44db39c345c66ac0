import type { TopApi } from "../api.js";
import type { ClientState } from "./client-state.js";
import type { TopCallOptions, TopSession } from "./options.js";

export type Params = { readonly [name: string]: unknown };

/** What a client is asked to call, and how. */
export interface Invocation {
  readonly client: ClientState;
  readonly api: TopApi;
  readonly params: Params;
  readonly session: TopSession | undefined;
  readonly options: TopCallOptions;
}
