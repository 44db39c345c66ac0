import { aborted } from "../call/abort.js";
import type { ClientState } from "../call/client-state.js";
import type { TopCallOptions } from "../call/options.js";
import { shareSignal } from "../call/share-signal.js";
import { type TopApiError, TopServiceError, TopSessionError, TopSignatureError } from "../errors/api-error.js";
import { amend, TopError, TopResponseError } from "../errors/error.js";
import { redact } from "../errors/redact.js";
import { send } from "../http/send.js";
import type { Answer, TopAbortSignal } from "../http/types.js";
import { unexpectedAnswer } from "../http/unexpected-answer.js";
import { decodeAnswer } from "../wire/decode.js";
import { HEADERS } from "../wire/encode.js";
import { textOf } from "../wire/tree.js";
import { form, oauthUrl } from "./authorize.js";
import { withDispatcher } from "./users-pool.js";

/** A user's token. `access_token` is the `session` of calls. Times are seconds from now. */
export interface TopToken {
  access_token: string;
  token_type?: string;
  expires_in?: number;
  refresh_token?: string;
  /** Lifetime of `refresh_token`. */
  re_expires_in?: number;
  /** Lifetimes of the permissions by level: reading (r1, r2) and writing (w1, w2). */
  r1_expires_in?: number;
  r2_expires_in?: number;
  w1_expires_in?: number;
  w2_expires_in?: number;
  taobao_user_id?: string;
  /** Readable, not URL-encoded as on the wire. */
  taobao_user_nick?: string;
  sub_taobao_user_id?: string;
  sub_taobao_user_nick?: string;
  [field: string]: unknown;
}

const METHOD = "oauth.token";

/** One field more makes the answer of a refusal known too. */
const API = {
  method: METHOD,
  response: { access_token: "string", error: "string", taobao_user_id: "id", sub_taobao_user_id: "id" },
};

/** Statuses of OAuth's refusals, which are JSON (RFC 6749, section 5.2). All others tell of the way there, not of the user. */
const REFUSING = [400, 401, 403];

/**
 * The user's token for a `code` or a refresh token. Both work once: nothing is repeated, and no error of a request that may
 * have run invites to.
 */
export async function fetchToken(
  client: ClientState,
  fields: Record<string, string>,
  { timeout = client.timeout, signal }: TopCallOptions,
  closed: TopAbortSignal,
): Promise<TopToken> {
  const { origin, pathname } = new URL(`${oauthUrl(client)}/token`);
  shareSignal(signal);
  if (closed.aborted) throw aborted(METHOD, closed.reason);
  try {
    const call = {
      method: METHOD,
      origin,
      path: pathname,
      headers: HEADERS.slice(0, 2),
      body: form({ ...fields, client_id: client.appKey, client_secret: client.appSecret }),
      timeout,
      signal,
    };
    const answer = await withDispatcher(client, call, (dispatcher) => send(dispatcher, call));
    const refusedFrom = REFUSING.includes(answer.status) ? 500 : 300;
    return tokenOf(await decodeAnswer(API, answer, undefined, refusedFrom), answer);
  } catch (error) {
    const told = await redact(error, [client.appSecret, fields["code"], fields["refresh_token"]]);
    if (told instanceof TopError) {
      amend(told, { retryable: told.retryable && !told.mayHaveRun });
      if (told instanceof TopResponseError && told.hint) amend(told, { hint: ADDRESS });
    }
    throw told;
  }
}

/** Of an answer that says it comes from somewhere else. */
const ADDRESS = "核对 oauthUrl：用户授权的地址\ncheck oauthUrl: where the users authorise";

function tokenOf(payload: Record<string, unknown>, answer: Answer): TopToken {
  if (payload["error"]) throw refusal(payload, answer.status);
  if (!payload["access_token"] || typeof payload["access_token"] !== "string")
    throw unexpectedAnswer(METHOD, answer, "the answer has no access_token");
  for (const name in payload) {
    const value = payload[name];
    if (typeof value !== "string") continue;
    if (name.endsWith("expires_in") && SECONDS.test(value)) payload[name] = Number(value);
    else if (name.endsWith("user_nick")) payload[name] = readable(value);
  }
  return payload as TopToken;
}

/** What says no time stays as it came. */
const SECONDS = /^-?\d{1,15}$/;

function readable(nick: string): string {
  try {
    return decodeURIComponent(nick);
  } catch {
    return nick;
  }
}

/** OAuth's `error` and `error_description` (RFC 6749, section 5.2). */
function refusal({ error, error_description }: Record<string, unknown>, status: number): TopApiError {
  const sub_code = textOf(error) ?? "";
  const response = { code: status, msg: textOf(error_description) ?? sub_code, sub_code };
  const details = { method: METHOD, retryable: false };
  if (/client/.test(sub_code)) {
    return new TopSignatureError(response, {
      ...details,
      kind: "signature",
      hint: "核对 app_key 与密钥\ncheck app key and secret",
    });
  }
  if (/server|service|system|busy|unavailable/.test(sub_code)) {
    return new TopServiceError(response, { ...details, kind: "service", mayHaveRun: true });
  }
  return new TopSessionError(response, {
    ...details,
    kind: "session",
    hint: "让用户重新授权\nauthorise the user again",
  });
}
