import { escape } from "node:querystring";
import type { TopApi } from "./api.js";
import { assertWhole } from "./half.js";
import type { Plan } from "./plan.js";
import type { Signer } from "./sign.js";

/** What all calls of one client have in common, encoded once. */
export interface Frame {
  /** Path of the gateway's URL, with the constant parameters as its query. */
  readonly path: string;
  /** The constant public parameters by name: app_key, format, sign_method, v and whichever options are set. */
  readonly constants: { readonly [name: string]: string };
  readonly signer: Signer;
  readonly plans: WeakMap<TopApi, Plan>;
}

/** Prepares what does not change between the calls of a client. */
export function createFrame(pathname: string, constants: Frame["constants"], signer: Signer): Frame {
  const query = Object.entries(constants).map(([name, value]) => pair(name, value));
  return { path: `${pathname}?${query.join("&")}`, constants, signer, plans: new WeakMap() };
}

/**
 * A parameter in a query or a form.
 *
 * @throws URIError for texts with half a character
 */
export function pair(name: string, value: string): string {
  assertWhole(name + value);
  return `${escape(name)}=${escape(value)}`;
}
