import { reading, shown } from "../call/check-options.js";
import type { ClientState } from "../call/client-state.js";
import { credentialProblem, slipProblem } from "../call/credential.js";
import { isPaired } from "../wire/unpaired-surrogates.js";

/** What the user's browser is sent to. */
export interface TopAuthorization {
  /** Where the user comes back to with `code` and `state`; as registered for the app. */
  readonly redirectUri: string;
  /** A text of yours that comes back unchanged: compare it, against forged answers (RFC 6749, section 10.12). */
  readonly state: string;
  /** The page's layout. Default: the platform's, `web`. */
  readonly view?: "web" | "tmall" | "wap" | (string & {}) | undefined;
}

/** Where users of a gateway authorise, by the end of its host. The sandbox has its own users. */
const HOSTS: readonly (readonly [gateway: string, oauth: string])[] = [
  [".tbsandbox.com", "https://oauth.tbsandbox.com"],
  [".taobao.com", "https://oauth.taobao.com"],
];

/**
 * Where users authorise, without a slash at its end.
 *
 * @throws TypeError for a gateway that is none of the platform's: a test never asks the real users' host
 */
export function oauthUrl({ origin, options }: ClientState): string {
  const given = options.oauthUrl ?? usersHost(origin);
  if (!given)
    throw new TypeError(`oauthUrl is missing: ${origin} is no gateway of the platform, so its users are not known`);
  let url = given;
  while (url.endsWith("/")) url = url.slice(0, -1);
  return url;
}

/** Where the users of a gateway of the platform authorise. */
export function usersHost(origin: string): string | undefined {
  return HOSTS.find(([gateway]) => origin.endsWith(gateway))?.[1];
}

/** @throws TypeError for what is missing */
export function authorizeUrl(client: ClientState, authorization: TopAuthorization): string {
  const { redirectUri, state, view } = membersOf<TopAuthorization>("the authorization", authorization);
  const fields = {
    response_type: "code",
    client_id: client.appKey,
    redirect_uri: text("redirectUri", redirectUri),
    state: text("state", state),
  };
  return `${oauthUrl(client)}/authorize?${form({ ...fields, ...(view && { view: text("view", view) }) })}`;
}

function membersOf<Members>(what: string, given: unknown): Partial<Members> {
  return reading(what, () => ({ ...(given as Partial<Members>) }));
}

/** What a `code` is exchanged with. @throws TypeError for what is missing */
export function codeFields(authorized: unknown): Record<string, string> {
  const { code, redirectUri } = membersOf<{ code: unknown; redirectUri: unknown }>("the code", authorized);
  return {
    grant_type: "authorization_code",
    code: credential("code", code),
    redirect_uri: text("redirectUri", redirectUri),
  };
}

/** @throws TypeError for what is no token */
export function refreshFields(token: unknown): Record<string, string> {
  return { grant_type: "refresh_token", refresh_token: credential("refreshToken", token) };
}

export function form(fields: Record<string, string>): string {
  return new URLSearchParams(fields).toString();
}

/** Never shown where it is a text: it may be a secret. */
function text(name: string, value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw new TypeError(`${name} is ${value === "" ? "empty" : shown(value)}: a text is expected`);
  }
  if (!isPaired(value)) throw new TypeError(`${name} holds half a character (an unpaired surrogate)`);
  const slip = slipProblem(value);
  if (slip) throw new TypeError(`${name} ${slip}`);
  if (/^\s|\s$/.test(value)) throw new TypeError(`${name} has white space at an end: trim it`);
  return value;
}

function credential(name: string, value: unknown): string {
  const given = text(name, value);
  const problem = credentialProblem(given);
  if (problem) throw new TypeError(`${name} ${problem}`);
  return given;
}
