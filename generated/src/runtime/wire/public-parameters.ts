import { escape } from "node:querystring";
import type { Signer } from "./sign.js";
import { assertWellFormed } from "./unpaired-surrogates.js";

/** What all calls of one client have in common, encoded once. */
export interface PublicParameters {
  /** Path of the gateway's URL, with the constant parameters as its query. */
  readonly path: string;
  /** The constant public parameters by name: app_key, format, sign_method, v and whichever options are set. */
  readonly constants: { readonly [name: string]: string };
  readonly signer: Signer;
}

/** Prepares what does not change between the calls of a client. */
export function publicParameters(
  pathname: string,
  constants: PublicParameters["constants"],
  signer: Signer,
): PublicParameters {
  const query = Object.entries(constants).map(([name, value]) => pair(name, value));
  return { path: `${pathname}?${query.join("&")}`, constants, signer };
}

/**
 * A parameter in a query or a form.
 *
 * @throws URIError for texts with half a character
 */
export function pair(name: string, value: string): string {
  assertWellFormed(name + value);
  return `${escape(name)}=${escape(value)}`;
}
