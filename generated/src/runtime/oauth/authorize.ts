import type { ClientState } from "../call/client-state.js";

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
export function oauthUrl({ origin, options }: ClientState): string {
  const domain = origin.includes(".tbsandbox.com") ? "tbsandbox" : "taobao";
  let url = options.oauthUrl ?? `https://oauth.${domain}.com`;
  while (url.endsWith("/")) url = url.slice(0, -1);
  return url;
}

export function authorizeUrl(client: ClientState, { redirectUri, state, view }: TopAuthorization): string {
  const fields = { response_type: "code", client_id: client.appKey, redirect_uri: redirectUri, state };
  return `${oauthUrl(client)}/authorize?${form({ ...fields, ...(view && { view }) })}`;
}

export function form(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString();
}
