import type { Core } from "./core.js";
import type { TopToken } from "./oauth.js";
import type { TopCallOptions } from "./options.js";

/** What the user's browser is sent to. */
export interface TopAuthorization {
  /** Where the user comes back to with `code` and `state`; as registered for the app. */
  readonly redirectUri: string;
  /** A text of yours that comes back unchanged: compare it, against forged answers. */
  readonly state: string;
  /** The page's layout. Default: the platform's, `web`. */
  readonly view?: "web" | "tmall" | "wap" | (string & {});
}

/** Where users authorise, without a slash at its end. The sandbox has its own users. */
export function oauthUrl({ origin, options }: Core): string {
  const domain = origin.includes(".tbsandbox.com") ? "tbsandbox" : "taobao";
  return (options.oauthUrl ?? `https://oauth.${domain}.com`).replace(/\/+$/, "");
}

export function authorizeUrl(core: Core, { redirectUri, state, view }: TopAuthorization): string {
  const fields = { response_type: "code", client_id: core.appKey, redirect_uri: redirectUri, state };
  return `${oauthUrl(core)}/authorize?${form({ ...fields, ...(view && { view }) })}`;
}

/** The token for a `code` or for a refresh token; what fetches it is loaded when it is needed. */
export async function requestToken(
  core: Core,
  fields: Record<string, string>,
  options: TopCallOptions,
): Promise<TopToken> {
  const { fetchToken } = await import("./oauth.js");
  return fetchToken(core, fields, options);
}

export function form(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString();
}
