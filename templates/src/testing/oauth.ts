import type { Answer, ErrorAnswer } from "./answer.js";
import type { GatewayCall } from "./call.js";
import { type GatewayReply, textReply } from "./http.js";
import type { Outcome } from "./resolve.js";
import { LIFETIMES, refused, type TokenStore } from "./tokens.js";
import { errorFault } from "./fault.js";

/** What the two are called, in `calls` and for `gateway.answer`: the client calls the second so, too. */
export const OAUTH_METHODS: Readonly<Record<string, string>> = {
  "/authorize": "oauth.authorize",
  "/token": "oauth.token",
};

type SecretOf = (appKey: string) => string | undefined;

/** The gateway's answer to a user's browser (`code`), or to an app that asks for a token. */
export function oauthAnswer(call: GatewayCall, tokens: TokenStore, secretOf: SecretOf): Answer {
  const { client_id = "", redirect_uri } = call.params;
  if (call.method === "oauth.authorize") {
    const error = authorizeError(call.params, secretOf);
    return error ? errorFault(error) : { code: tokens.issue("code", client_id, redirect_uri) };
  }
  const error = tokenError(call, tokens, secretOf);
  return error ? errorFault(error) : newToken(client_id, tokens);
}

type Params = GatewayCall["params"];

function authorizeError({ response_type, client_id = "", redirect_uri = "" }: Params, secretOf: SecretOf) {
  if (secretOf(client_id) === undefined) return refused("invalid_client", "client_id is not known");
  if (!isUrl(redirect_uri)) return refused("invalid_request", "redirect_uri is no URL");
  return response_type === "code" ? undefined : refused("unsupported_response_type", "response_type must be code");
}

function tokenError(call: GatewayCall, tokens: TokenStore, secretOf: SecretOf): ErrorAnswer | undefined {
  const { grant_type, client_id = "", client_secret, code, refresh_token, redirect_uri } = call.params;
  if (call.httpMethod !== "POST") return refused("invalid_request", "POST is expected");
  const secret = secretOf(client_id);
  if (secret === undefined || secret !== client_secret) {
    return refused("invalid_client", "client_id or client_secret is wrong");
  }
  if (grant_type === "authorization_code") {
    if (!code || !redirect_uri) return refused("invalid_request", `${code ? "redirect_uri" : "code"} is missing`);
    return tokens.use("code", client_id, code, redirect_uri);
  }
  if (grant_type !== "refresh_token") return refused("unsupported_grant_type", `grant_type is ${grant_type}`);
  if (!refresh_token) return refused("invalid_request", "refresh_token is missing");
  return tokens.use("refresh", client_id, refresh_token);
}

/** As the platform has it: the nick is URL-encoded, the id a number. */
function newToken(appKey: string, tokens: TokenStore): object {
  const expires_in = LIFETIMES.access;
  return {
    access_token: tokens.issue("access", appKey),
    token_type: "Bearer",
    expires_in,
    refresh_token: tokens.issue("refresh", appKey),
    re_expires_in: LIFETIMES.refresh,
    r1_expires_in: expires_in,
    r2_expires_in: expires_in,
    w1_expires_in: expires_in,
    w2_expires_in: expires_in,
    taobao_user_id: 263685215,
    taobao_user_nick: encodeURIComponent("测试账号"),
  };
}

/** The reply of either: the browser goes back to where it was sent from, an app gets JSON, a refusal with 400. */
export function oauthReply(
  { method, params }: GatewayCall,
  outcome: Extract<Outcome, { kind: "payload" | "error" }>,
): GatewayReply {
  const { kind } = outcome;
  const fields = kind === "payload" ? outcome.payload : errorFields(outcome.error);
  const { redirect_uri = "", state } = params;
  if (
    method === "oauth.authorize" &&
    isUrl(redirect_uri) &&
    !("error" in fields && fields.error === "invalid_client")
  ) {
    const location = new URL(redirect_uri);
    for (const [name, value] of Object.entries({ ...fields, state })) {
      if (value !== undefined && value !== null) location.searchParams.set(name, String(value));
    }
    return { status: 302, headers: { location: location.href }, body: new Uint8Array() };
  }
  const status = kind === "payload" ? 200 : (outcome.error.status ?? 400);
  return textReply(status, "application/json", JSON.stringify(fields));
}

function errorFields({ code, msg, sub_code, sub_msg }: ErrorAnswer) {
  return { error: String(sub_code ?? code), error_description: sub_msg ?? msg };
}

function isUrl(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text);
}
